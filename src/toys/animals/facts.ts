/** What is asked and told about an animal. */
export type Relation = 'eats' | 'lives' | 'says' | 'color';

export const relations: readonly Relation[] = ['eats', 'lives', 'says', 'color'];

/** The world in one table: eight animals, four relations, 32 facts. No two animals share an answer. */
export const facts = {
  cow: { eats: 'grass', lives: 'field', says: 'moo', color: 'brown' },
  cat: { eats: 'fish', lives: 'house', says: 'meow', color: 'orange' },
  dog: { eats: 'meat', lives: 'kennel', says: 'woof', color: 'black' },
  bee: { eats: 'nectar', lives: 'hive', says: 'buzz', color: 'yellow' },
  frog: { eats: 'flies', lives: 'pond', says: 'croak', color: 'green' },
  owl: { eats: 'mice', lives: 'tree', says: 'hoot', color: 'gray' },
  duck: { eats: 'seeds', lives: 'lake', says: 'quack', color: 'white' },
  horse: { eats: 'hay', lives: 'stable', says: 'neigh', color: 'red' },
} as const satisfies Record<string, Record<Relation, string>>;

export type Animal = keyof typeof facts;

export const animals = Object.keys(facts) as Animal[];

const verbs: Readonly<Record<Relation, string>> = { eats: 'eats', lives: 'lives in the', says: 'says', color: 'is' };

/** A sentence that claims a value: "the owl lives in the tree ." */
export const claimOf = (animal: string, relation: Relation, value: string): string => `the ${animal} ${verbs[relation]} ${value} .`;

/** The sentence that tells a fact. */
export const factOf = (animal: Animal, relation: Relation): string => claimOf(animal, relation, facts[animal][relation]);

/** The question about a fact: "where does the owl live ?" */
export function questionOf(animal: string, relation: Relation): string {
  switch (relation) {
    case 'eats':
      return `what does the ${animal} eat ?`;
    case 'lives':
      return `where does the ${animal} live ?`;
    case 'says':
      return `what does the ${animal} say ?`;
    case 'color':
      return `what color is the ${animal} ?`;
  }
}

/** Every claim of the right form, true or false, with what it is about. */
export const claims: ReadonlyMap<string, { readonly animal: Animal; readonly relation: Relation; readonly value: string }> =
  new Map(
    animals.flatMap((animal) =>
      relations.flatMap((relation) =>
        animals.map((other) => {
          const value = facts[other][relation];
          return [claimOf(animal, relation, value), { animal, relation, value }] as const;
        }),
      ),
    ),
  );
