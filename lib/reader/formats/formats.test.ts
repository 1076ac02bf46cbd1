import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { samples } from '../samples.test-helper';

describe('each way in which bounces are written', () => {
  it.each(samples.map((sample, place) => [`${place} ${sample.format}`, sample] as const))(
    '%s',
    async (_name, { format, text, facts, outcome }) => {
      const report = await read(text);
      const told = report.results.map(({ delivery, verdict }) => ({
        recipient: delivery.recipient?.value,
        basic: delivery.basic?.value,
        enhanced: delivery.enhanced?.value,
        cause: verdict.cause,
        server: delivery.server?.value,
        reporter: delivery.reporter?.value,
        stage: delivery.stage,
        queueId: delivery.queueId?.value.toLowerCase(),
      }));
      expect({ format: report.format, outcome: report.outcome }).toEqual({
        format,
        outcome: outcome ?? 'failed',
      });
      expect(told).toMatchObject(facts);
    },
  );
});
