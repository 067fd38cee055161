/** What a list is about: animals and their French names, their Spanish names, what their young is called, what they say. */
export type Task = 'french' | 'spanish' | 'young' | 'sound';

/** The order in which the table has the answers. */
export const tasks: readonly Task[] = ['french', 'spanish', 'young', 'sound'];

const table = {
  cow: ['vache', 'vaca', 'calf', 'moo'],
  dog: ['chien', 'perro', 'puppy', 'woof'],
  cat: ['chat', 'gato', 'kitten', 'meow'],
  horse: ['cheval', 'caballo', 'foal', 'neigh'],
  pig: ['cochon', 'cerdo', 'piglet', 'oink'],
  sheep: ['mouton', 'oveja', 'lamb', 'baa'],
  duck: ['canard', 'pato', 'duckling', 'quack'],
  frog: ['grenouille', 'rana', 'tadpole', 'croak'],
  owl: ['hibou', 'búho', 'owlet', 'hoot'],
  bee: ['abeille', 'abeja', 'larva', 'buzz'],
  goose: ['oie', 'ganso', 'gosling', 'honk'],
  hen: ['poule', 'gallina', 'chick', 'cluck'],
  goat: ['chèvre', 'cabra', 'kid', 'bleat'],
  wolf: ['loup', 'lobo', 'pup', 'howl'],
  swan: ['cygne', 'cisne', 'cygnet', 'trumpet'],
  turkey: ['dinde', 'pavo', 'poult', 'gobble'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

export type Animal = keyof typeof table;

/** Sixteen animals; with four tasks 64 answers, no two of them alike. */
export const animals = Object.keys(table) as Animal[];

/** The right answer. */
export const answerOf = (animal: Animal, task: Task): string => table[animal][tasks.indexOf(task)]!;

/** A page begins with this. */
export const START = 0;

// A word and the sign behind it are one token, so that a pair takes two: "cow:" and "moo;".
const heads = tasks.map((task) => `${task}.`);
const asked = animals.map((animal) => `${animal}:`);
const answered = tasks.flatMap((task) => animals.map((animal) => `${answerOf(animal, task)};`));
const known = ['<s>', ...heads, ...asked, ...answered];

/** Kernels work on eight columns at a time; the last tokens are never used. */
const PADDED = 88;

/** Every token as it is written. */
export const words: readonly string[] = [...known, ...Array.from({ length: PADDED - known.length }, (_, i) => `<${i}>`)];

/** The token of a task's title. */
export const titleOf = (task: Task): number => 1 + tasks.indexOf(task);

/** The token that asks about an animal. */
export const askOf = (animal: Animal): number => 1 + tasks.length + animals.indexOf(animal);

/** The token of the right answer. */
export const tokenOf = (animal: Animal, task: Task): number =>
  1 + tasks.length + animals.length * (1 + tasks.indexOf(task)) + animals.indexOf(animal);

/** The task that a token is an answer to, if it is one. */
export const taskOf = (token: number): Task | undefined => tasks[Math.floor((token - 1 - tasks.length) / animals.length) - 1];
