type EnumName<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${EnumName<Tail>}`
  : Uppercase<Word>;

/** A table from the contract's upper-case names to the domain's words, with every word in it and no other. */
export type EnumTable<Word extends string> = { readonly [Each in Word as EnumName<Each>]: Each };

/** One sentence for every name of an enum. */
export type EnumDescriptions<Word extends string> = {
  readonly [Each in Word as EnumName<Each>]: { readonly description: string };
};
