// What is asked of the server about CVs and how they fit, and what is done with them.
import { queryOptions } from '@tanstack/react-query';
import type { ProfileChange, ShownProfile } from '../../src/contracts/profile-shapes.ts';
import { showError, showToast } from '../state/toasts.ts';
import { addressOf, call } from './call.ts';
import { queryClient } from './query-client.ts';
import { request } from './request.ts';
import { shortName } from './short-name.ts';

const PROFILES = ['profiles'] as const;
const ANALYSIS = 'analysis';

export const profilesQuery = queryOptions({
  queryKey: PROFILES,
  queryFn: async () => (await call('/profiles', 'get')).items,
});

/** How each active CV fits the posting of an application. */
export const analysisQuery = (id: string) =>
  queryOptions({
    queryKey: [ANALYSIS, id],
    queryFn: () => call('/applications/{id}/analysis', 'get', { path: { id } }),
  });

/** What is known of a CV stands on the pages of applications, too. */
async function again(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: PROFILES }),
    queryClient.invalidateQueries({ queryKey: [ANALYSIS] }),
  ]);
}

/**
 * Has a file read as a CV.
 * @param replaces the CV whose file it takes the place of; null for a new one
 * @throws RequestFailed with what to do where it cannot be read
 */
export async function uploadCv(file: File, replaces: ShownProfile | null): Promise<void> {
  const query = { name: shortName(file.name), replaces: replaces?.key };
  const read = (await request(addressOf('/profiles', 'post', { query }), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })) as ShownProfile;
  await again();
  showToast(replaces === null ? `Read: ${read.name}` : `Replaced: ${read.name}`);
}

/** Changes a CV as the person saw it. */
export async function changeProfile(
  { key, version }: ShownProfile,
  body: ProfileChange,
  said: string,
): Promise<void> {
  try {
    await call('/profiles/{key}', 'patch', { path: { key }, body, version });
    showToast(said);
  } catch (error) {
    showError(error);
  } finally {
    await again();
  }
}

/** @throws RequestFailed */
export async function removeProfile({ key, name }: ShownProfile): Promise<void> {
  await call('/profiles/{key}', 'delete', { path: { key } });
  await again();
  showToast(`Removed: ${name}`);
}

/** Has the active CVs compared with the posting. @throws RequestFailed with what to do first */
export async function runAnalysis(id: string): Promise<void> {
  await call('/applications/{id}/analysis/run', 'post', { path: { id } });
  await queryClient.invalidateQueries({ queryKey: [ANALYSIS, id] });
}
