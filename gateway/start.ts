import { pino } from 'pino';
import { ConfigurationError } from './configurationError.ts';
import { EXIT_CONFIGURATION, readEnvironment } from './env.ts';
import { startGateway } from './server.ts';

// No call leaves the machine unasked.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

const environment = readEnvironment();
const log = pino({
  level: environment.LOG_LEVEL,
  base: { service: 'gateway' },
  timestamp: pino.stdTimeFunctions.isoTime,
});
const gateway = await startGateway(environment, log).catch((error: unknown) => {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`The configuration is wrong:\n  ${error.message}\n`);
  process.exit(EXIT_CONFIGURATION);
});
log.info({ url: gateway.url }, 'listening');
process.send?.({ listening: gateway.url });

const stop = () => void gateway.stop().then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
// A supervisor that died without a word leaves nobody to stop this process later.
process.once('disconnect', stop);
