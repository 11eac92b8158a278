import { afterEach } from 'vitest'
import { endTest } from './after-test'

// Vitest runs this file for each file of tests, so the hook holds in every one.
afterEach(endTest)
