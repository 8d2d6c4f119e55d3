import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { countFields } from "./count-fields.js";

export type Run = (
  root: undefined,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** An operation as code, with how many fields that code spells out. */
export interface Compiled {
  readonly run: Run;
  readonly fields: number;
}

export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** An operation of more fields is interpreted: its code would take longer to make, and more room, than it is worth. */
export const mostFields = 1_000;

/** Compiles an operation of a valid document; undefined where it is better interpreted. */
export function compileOperation(schema: GraphQLSchema, asked: Operation): Compiled | undefined {
  const { document, operation } = asked;
  const fields = countFields(operation, listFragments(document));
  if (fields > mostFields || hasPrototypeKey(document)) return undefined;
  const compiled = compileQuery(schema, document, operation.name?.value, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return undefined;
  return { run: (root, context, variables) => compiled.query(root, context, variables), fields };
}

function listFragments(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  return Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
}

/** Whether a field is to be answered as `__proto__`: in code, that key of an object would be its prototype. */
function hasPrototypeKey(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ alias }) => {
      if (alias?.value === "__proto__") found = true;
    },
  });
  return found;
}
