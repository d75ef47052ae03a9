import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Silence means health: a test in which the code complains to the console unasked fails. */
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) vi.spyOn(console, method)
})
afterEach(() => {
  for (const method of ['error', 'warn'] as const) {
    // biome-ignore lint/suspicious/noConsole: this is the place that watches it
    const spy = vi.mocked(console[method])
    expect(spy.mock.calls, `console.${method} was called`).toEqual([])
    spy.mockRestore()
  }
})
