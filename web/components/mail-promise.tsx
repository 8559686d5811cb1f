// Where mail is, and whether any of it leaves this computer.
import { useQuery } from '@tanstack/react-query';
import { languageModelQuery, settingsQuery } from '../api/queries.ts';
import { sheetQuery } from '../api/sheets.ts';
import { webhooksQuery } from '../api/webhooks.ts';
import { hostOf } from '../words/webhook-words.ts';
import { whereMailIs } from '../words/language-model-words.ts';

export function MailPromise() {
  const { data } = useQuery(languageModelQuery);
  const { data: webhooks } = useQuery(webhooksQuery);
  const told = webhooks?.filter(({ state }) => state === 'active').map(({ url }) => hostOf(url));
  const { data: settings } = useQuery(settingsQuery);
  const { data: sheet } = useQuery(sheetQuery);
  const isWritten = settings?.sheets != null && sheet?.account != null;
  return whereMailIs(data, told, isWritten);
}
