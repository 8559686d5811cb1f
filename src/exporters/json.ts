// Exports everything that is known of each application as one JSON document.
import type { Exporter } from '../contracts/exporter.ts';

const json: Exporter = {
  id: 'json',
  contentType: 'application/json',
  extension: 'json',
  async *write(applications) {
    let separator = '{"applications":[\n';
    for await (const application of applications) {
      yield separator + JSON.stringify(application);
      separator = ',\n';
    }
    yield separator.startsWith('{') ? '{"applications":[]}\n' : '\n]}\n';
  },
};

export default json;
