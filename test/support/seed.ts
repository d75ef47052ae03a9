import * as fc from 'fast-check'

/** What is red is red again: properties try the same examples in each run, and others with FAST_CHECK_SEED. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 2026) })
