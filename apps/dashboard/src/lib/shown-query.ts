/** A GraphQL question as it is shown to a reader. */
export interface ShownQuery {
  readonly address: string;
  readonly text: string;
  readonly variables: string;
  readonly curl: string;
}
