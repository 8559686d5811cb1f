// Turns a description of the API into the types of what each of its paths takes and answers.
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { operationsOf, type ApiOperation, type ApiPaths } from '../../src/api/openapi-document.ts';

const DUTY =
  '// What each path of the API takes and answers; written by scripts/api-paths.ts from its description, not by hand.';

/** Without the refusals, which all are the same problem document, and without an id, by which it would stand apart from its path. */
function onlyDone(operation: ApiOperation): ApiOperation {
  const { operationId: _, responses, ...rest } = operation;
  const done = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return { ...rest, responses: Object.fromEntries(done) };
}

const isPaths = (node: ts.Node) => ts.isInterfaceDeclaration(node) && node.name.text === 'paths';

/** One interface, `paths`, as openapi-typescript has it. Words are left out, so that other words are no other types. */
export async function typesOfPaths(description: OpenAPI3): Promise<string> {
  const paths: ApiPaths = {};
  for (const { method, path, operation } of operationsOf(description.paths as ApiPaths))
    paths[path] = { ...paths[path], [method]: onlyDone(operation) };
  const nodes = await openapiTypescript(
    { ...description, components: {}, paths } as OpenAPI3,
    // A default is what the server takes where nothing is sent.
    { defaultNonNullable: false, silent: true },
  );
  const types = astToString(nodes.filter(isPaths), { formatOptions: { removeComments: true } });
  return `${DUTY}\n${types}`;
}
