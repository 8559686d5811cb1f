// A line to a server on this machine on which every byte takes its time; sends its port to the process that started it.
import { startCuttingProxy } from '../../test/servers/cutting-proxy.ts';

const [port, delay] = process.argv.slice(2).map(Number);
const proxy = await startCuttingProxy({ host: '127.0.0.1', port: port ?? 0 });
proxy.weather({ delay: delay ?? 0 });
process.send?.(proxy.port);
