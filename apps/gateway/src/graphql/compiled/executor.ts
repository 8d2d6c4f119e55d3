import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { createLeastRecent } from "../../caching/least-recent.js";
import { compileOperation, type Compiled, type Operation } from "./compile-operation.js";
import { isThrownInPlace } from "./is-thrown-in-place.js";

export interface Execution {
  readonly document: DocumentNode;
  /** The one to run; undefined where the document has none of that name, or several and none was named. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName?: string | undefined;
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** 64 MB of code and of the documents it came from. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Runs operations, from the second time on as compiled code. Code answers as graphql-js does. Where it finds an error of
 * its own, such as variables that do not fit, or a null spreads beyond its field, graphql-js runs the operation again and
 * words it.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const code = createLeastRecent<OperationDefinitionNode, Compiled>({ most: mostBytes, weigh: toBytes });
  const met = new WeakSet<OperationDefinitionNode>();
  const refused = new WeakSet<OperationDefinitionNode>();
  const prepare = (asked: Operation): Compiled | undefined => {
    const { operation } = asked;
    const before = code.find(operation);
    if (before !== undefined || refused.has(operation)) return before;
    if (!met.has(operation)) {
      met.add(operation);
      return undefined;
    }
    const made = compileOperation(schema, asked);
    if (made === undefined) refused.add(operation);
    else code.keep(operation, made);
    return made;
  };
  const interpret = async ({ document, operationName, context, variables }: Execution) =>
    execute({
      schema,
      document,
      operationName: operationName ?? null,
      contextValue: context,
      variableValues: variables,
    });
  return async (execution) => {
    const { document, operation } = execution;
    const compiled = operation === undefined ? undefined : prepare({ document, operation });
    if (compiled === undefined || mayMisread(schema, execution)) return interpret(execution);
    const { data, errors = [] } = await compiled.run(undefined, execution.context, execution.variables);
    const sure = data !== undefined && errors.every((error) => isThrownInPlace(data, error));
    if (!sure) return interpret(execution);
    return errors.length === 0 ? { data } : { errors, data };
  };
}

/** Whether a variable holds a list or an object that does not fit: code takes a list for an input object, and reads nothing from it. */
function mayMisread(schema: GraphQLSchema, { operation, variables }: Execution): boolean {
  if (!Object.values(variables).some((value) => typeof value === "object" && value !== null)) return false;
  return "errors" in getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
}

const bytesPerField = 6_000;
const bytesPerCharacter = 40;

/** About what compiled code and the document behind it take in memory. */
function toBytes({ loc }: OperationDefinitionNode, { fields }: Compiled): number {
  return fields * bytesPerField + (loc?.source.body.length ?? 0) * bytesPerCharacter;
}
