/** The shape of a language file: the same keys as the English one, any strings. */
export type Words<T> = T extends string
  ? string
  : T extends readonly (infer U)[]
    ? readonly Words<U>[]
    : { readonly [K in keyof T]: Words<T[K]> };
