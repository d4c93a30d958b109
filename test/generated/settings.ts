/**
 * How long the generated tests run: a fixed seed and a bounded time by default; longer, or so many cases however long they take, and
 * with another seed on demand, as in `GENERATED_CASES=5000 GENERATED_SEED=7 npm test -- test/generated/oracle`.
 */
const seconds = Number(process.env['GENERATED_SECONDS'] ?? 4);
const cases = Number(process.env['GENERATED_CASES'] ?? 0);

/** Milliseconds for so many cases as were asked for. */
const LONGEST = 10_000_000;

export const bounds = {
  seed: Number(process.env['GENERATED_SEED'] ?? 20201109),
  numRuns: cases || seconds * 50,
  interruptAfterTimeLimit: cases ? LONGEST : seconds * 1000,
  markInterruptAsFailure: false,
};

/** Values of the five articles' graph, for filters that find something. */
export const valuePool = {
  ID: ['country:russia', 'person:putin', 's001-12', 's000-10', 'r001-16', 'q000-02', 'article:003', 'event:az-operation-2023', 'place:shusha', 'nothing'],
  String: ['Russia', 'روسيا', 'person', '2023-09-20', '2020-11-13', 'President of Russia', 'begun', 'nothing', ''],
  Int: [0, 547, 720, 123, 2482],
  Float: [1.5, 826, 440, 39.82],
  Boolean: [true, false],
  Period: ['2023-09', '2020-11-09', '2020', '2020-11-01/2020-11-15'],
  LocalDate: ['2023-09-20', '2020-11-09', '2020-11-10', '1999-12-31'],
  DateTime: ['2026-01-31T12:00:00.000Z', '2020-01-01T00:00:00.000Z'],
};
