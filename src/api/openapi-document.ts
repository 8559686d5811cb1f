// An OpenAPI document as far as it is looked into here.

export interface ApiAnswer {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema?: object }>;
}

export interface ApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: object;
}

export interface ApiOperation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  parameters?: ApiParameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: object }> };
  responses: Record<string, ApiAnswer>;
  /** Any one of these will do. */
  security?: Record<string, string[]>[];
}

export const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

export type ApiPaths = Record<string, Partial<Record<(typeof METHODS)[number], ApiOperation>>>;

/** Each operation with where it is. */
export function operationsOf(
  paths: ApiPaths,
): { method: (typeof METHODS)[number]; path: string; operation: ApiOperation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
}
