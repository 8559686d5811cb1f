// Where mail is, and whether any of it leaves this computer.
import { useQuery } from '@tanstack/react-query';
import { languageModelQuery } from '../api/queries.ts';
import { whereMailIs } from '../words/language-model-words.ts';

export function MailPromise() {
  const { data } = useQuery(languageModelQuery);
  return whereMailIs(data);
}
