import type { ClaimId } from './claims.ts';
import type { EdgeId } from './edges.ts';
import type { AbilityKey, ModelId } from './models.ts';
import type { SourceId } from './sources.ts';

// The ids are read off the data, so that a misspelt one is a type error wherever it is used.
export type { AbilityKey, ClaimId, EdgeId, ModelId, SourceId };

/** How well a statement stands, apart from whether it is true. */
export type Grade =
  /** A cited source is a paper or the maker's own page, and it says so. */
  | 'documented'
  /** Press, estimates, other people's code or threads. */
  | 'third-party'
  /** Argued from evidence, by Fu and others or by us; nobody who knows has said so. */
  | 'inferred'
  /** Sources contradict each other and nothing settles it. */
  | 'disputed'
  /** Recalled, not seen in a source. */
  | 'not-verified';

/** A kind of training; each has one colour everywhere. */
export type Method = 'pretraining' | 'code' | 'sft' | 'feedme' | 'reward' | 'ppo' | 'chat';

/** The track of the map a model sits on. */
export type Lane = 'code' | 'base' | 'instruction' | 'chat' | 'contemporary';

/** A served model of the line, a model known from a paper, a family, or somebody else's model of the time. */
export type Kind = 'lineage' | 'paper' | 'group' | 'contemporary';

/** What joins two models. `successor`, `match`, `method`, `data` and `member` state no training from the first to the second. */
export type Relation =
  | 'pretrain-scale'
  | 'code-training'
  | 'sft'
  | 'feedme'
  | 'ppo'
  | 'chat-tuning'
  | 'successor'
  | 'match'
  | 'method'
  | 'data'
  | 'member';

/** How exactly a date is known; an ISO date carries just that many parts. */
export type Precision = 'day' | 'month' | 'year';

/** The encodings named in OpenAI's own map from model to tokenizer; any other vocabulary is described in words. */
export type Tokenizer = 'r50k_base' | 'p50k_base' | 'cl100k_base';

/** At least one source: a statement that cites nothing is not in the fact base. */
export type Citations = readonly [SourceId, ...SourceId[]];

/**
 * A value, who says it, and how well it stands. `null` means never published: then the sources are the pages that
 * were searched for it. `true` means the value is in words. With `note`, the language files hold a remark on it.
 */
export interface Sourced<T> {
  readonly value: T | null;
  readonly sources: Citations;
  readonly grade: Grade;
  readonly note?: true;
}

/** An ISO date, `2022-11-30`, `2021-08` or `2022`, with the precision to print it at. */
export interface SourcedDate extends Sourced<string> {
  readonly precision: Precision;
}

/** One thing a model could newly do, or did worse than the one before it. Words by `key` in the language files. */
export interface Ability<Key extends string = string> {
  readonly key: Key;
  readonly sources: Citations;
  readonly grade: Grade;
}

/** When a model could be called: opened, first announced shutdown, and the last one where there were two. */
export interface ApiDates {
  readonly first?: Sourced<string>;
  readonly shutdown?: Sourced<string>;
  readonly final?: Sourced<string>;
}

/** One model of the map. A field that is absent was not looked for; one whose value is null was, and is not public. */
export interface Model<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  readonly kind: Kind;
  readonly lane: Lane;
  /** The training that gives the model its colour. */
  readonly method: Method;
  /** The kinds of training its maker describes, in order; for chat models `chat` stands first, for the whole recipe. */
  readonly methods: readonly [Method, ...Method[]];
  readonly date: SourcedDate;
  /** Number of weights. */
  readonly parameters: Sourced<number>;
  readonly layers?: Sourced<number>;
  /** Width of the residual stream. */
  readonly dModel?: Sourced<number>;
  /** Attention heads in each layer. */
  readonly heads?: Sourced<number>;
  /** Longest input and output together, in tokens. */
  readonly context?: Sourced<number>;
  /** Tokens read in training, repeats counted. */
  readonly trainingTokens?: Sourced<number>;
  readonly tokenizer?: Sourced<Tokenizer>;
  readonly vocabulary?: Sourced<true>;
  readonly data?: Sourced<true>;
  readonly training?: Sourced<true>;
  readonly compute?: Sourced<true>;
  /** The models it was trained from or designed after. */
  readonly base?: Sourced<readonly [Id, ...Id[]]>;
  readonly api?: ApiDates;
  readonly apiNote?: Sourced<true>;
  readonly remark?: Sourced<true>;
  readonly gained?: readonly Ability<Key>[];
  readonly lost?: readonly Ability<Key>[];
}

/** The fields whose value is a text of the language files. */
export type WordedField = 'vocabulary' | 'data' | 'training' | 'compute' | 'apiNote' | 'remark';

/** Every field that can carry a remark, spelled as in an address. */
export type FieldName =
  | 'date'
  | 'parameters'
  | 'layers'
  | 'dModel'
  | 'heads'
  | 'context'
  | 'trainingTokens'
  | 'tokenizer'
  | 'base'
  | 'api.first'
  | 'api.shutdown'
  | 'api.final'
  | WordedField;

/** A link of the map. */
export interface Edge<Id extends string = string, LinkId extends string = string> {
  /** `from>to` */
  readonly id: LinkId;
  readonly from: Id;
  readonly to: Id;
  readonly relation: Relation;
  readonly grade: Grade;
  readonly sources: Citations;
}

/** What sort of publication a source is. `official` is a page by the maker; `essay` one of the essays this site grew from. */
export type SourceKind = 'paper' | 'official' | 'code' | 'blog' | 'talk' | 'news' | 'essay';

/** How much of a source was read. `full text` means the parts cited were read. */
export type SeenLevel = 'full text' | 'excerpt' | 'abstract' | 'quoted in secondary' | 'not seen';

/** Where it was read: at its own address, in a stored page, or in a copy that somebody else keeps. */
export type SeenIn = 'original' | 'archive' | 'copy';

/** Something cited. */
export interface Source<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly authors: string;
  readonly year: number;
  readonly date?: string;
  readonly url?: string;
  /** A stored copy, where the page itself is gone or has changed. */
  readonly archive?: string;
  readonly kind: SourceKind;
  readonly seenLevel: SeenLevel;
  /** Absent where only quotations were seen. */
  readonly seenIn?: SeenIn;
  /** The language files say more under `sourceNotes`. */
  readonly note?: true;
}

/** What came out when a claim was held against the sources. */
export type Verdict = 'confirmed' | 'imprecise' | 'wrong' | 'unverifiable';

/** What a claim is about; the claims are shown by it. */
export type Topic =
  | 'chatgpt'
  | 'lineage'
  | 'gpts'
  | 'instructgpt'
  | 'training'
  | 'data'
  | 'scale'
  | 'abilities'
  | 'use'
  | 'company';

/** The chapter that treats a matter, as listed in site.ts. */
export type ChapterId =
  | `c${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15'}`
  | 'three-steps';

/** A statement of one of the essays, and how it stands. Its words, and what is right instead, are in the language files. */
export interface Claim<Id extends string = string> {
  readonly id: Id;
  /** The essay that makes it. */
  readonly essay: Extract<SourceId, `seed-${string}`>;
  readonly topic: Topic;
  readonly chapter: ChapterId;
  readonly verdict: Verdict;
  /** How well our answer stands, which is another matter than whether the essay is right. */
  readonly grade: Grade;
  /** What the answer rests on; empty where nothing was found. */
  readonly sources: readonly SourceId[];
}

/** A short word and the one line that explains it. */
export interface Explained {
  readonly word: string;
  readonly line: string;
}

/** What a language says about one model. */
export interface ModelWords extends Readonly<Partial<Record<WordedField, string>>> {
  /** Short, as on a map. */
  readonly name: string;
  /** What it is and what was new, in one sentence. */
  readonly sentence: string;
  /** What happened on its date. */
  readonly event: string;
  readonly notes?: Readonly<Partial<Record<FieldName, string>>>;
}

/** What a language file says about the lineage. Both languages have the same keys; a test sets them beside the data. */
export interface LineageWords {
  readonly neverPublished: string;
  readonly models: Readonly<Record<ModelId, ModelWords>>;
  readonly abilities: Readonly<Record<AbilityKey, string>>;
  readonly edges: Readonly<Record<EdgeId, string>>;
  readonly methods: Readonly<Record<Method, { readonly name: string; readonly line: string }>>;
  readonly grades: Readonly<Record<Grade, Explained>>;
  readonly relations: Readonly<Record<Relation, Explained>>;
  readonly kinds: Readonly<Record<Kind, Explained>>;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly seenLevels: Readonly<Record<SeenLevel, string>>;
  readonly seenIns: Readonly<Record<SeenIn, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly labels: Readonly<Record<FieldName | 'gained' | 'lost', string>>;
  readonly sourceNotes: Readonly<Partial<Record<SourceId, string>>>;
}

/** What a language file says about the claims. */
export interface ClaimWords {
  readonly page: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<Verdict, Explained>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly essays: Readonly<Record<Claim['essay'], string>>;
  readonly list: Readonly<Record<ClaimId, { readonly claim: string; readonly answer: string }>>;
}
