// What an operation of the API is asked with and what it answers, looked up in the types of its description.
import type { paths } from './paths.gen.ts';

export type Path = keyof paths;

interface Described {
  parameters: { path?: unknown; query?: unknown; header?: unknown };
  requestBody?: unknown;
  responses: unknown;
}

/** What can be done at `P`. */
export type MethodOf<P extends Path> = {
  [M in keyof paths[P]]-?: paths[P][M] extends Described ? M : never;
}[keyof paths[P]] &
  string;

type Operation<P extends Path, M extends MethodOf<P>> = Extract<paths[P][M], Described>;

/** A field `N` with `V` in it, or none where there is no `V`; it may be left out where `V` may be. */
type Field<N extends string, V> = [V] extends [undefined]
  ? { [K in N]?: never }
  : undefined extends V
    ? { [K in N]?: V }
    : { [K in N]: V };

/** What stands in the address. */
export type Place<P extends Path, M extends MethodOf<P>> = Field<
  'path',
  Operation<P, M>['parameters']['path']
> &
  Field<'query', Operation<P, M>['parameters']['query']>;

export type Query<P extends Path, M extends MethodOf<P>> = NonNullable<
  Operation<P, M>['parameters']['query']
>;

type JsonIn<T> = T extends { content: { 'application/json': infer J } } ? J : undefined;

/** Of each member of a union, as there are several where one of several paths is called. */
type KeyOf<T> = T extends object ? keyof T : never;

type Version<H> = 'if-match' extends KeyOf<H> ? { version?: string | undefined } : { version?: never };

/** All that goes over with a request; `version` is what it rests on. */
export type Given<P extends Path, M extends MethodOf<P>> = Place<P, M> &
  Field<'body', JsonIn<Operation<P, M>['requestBody']>> &
  Version<Operation<P, M>['parameters']['header']> & { signal?: AbortSignal | undefined };

/** Left out where nothing in it has to be given. */
export type Rest<G> = Record<never, never> extends G ? [given?: G] : [given: G];

/** Undefined where an answer has no body; `never` where it is no JSON, which is not to be had by a call. */
type JsonOut<A> = A extends { content: infer C }
  ? C extends { 'application/json': infer J }
    ? J
    : never
  : undefined;

type AnswerIn<R> = R extends unknown ? JsonOut<R[keyof R]> : never;

/** What comes of a request that is not refused. */
export type Answer<P extends Path, M extends MethodOf<P>> = AnswerIn<Operation<P, M>['responses']>;
