/** How many passed and failed, and what failed, a line each. */
export type Counted = { passed: number; failed: number; failures: readonly string[] };

/** Checks and tests counted together: the last line of `npm test`, and the names of what failed before it. */
export class TestCount {
  passed = 0;
  failed = 0;
  failures: string[] = [];

  add(other: Counted): void {
    this.passed += other.passed;
    this.failed += other.failed;
    this.failures.push(...other.failures);
  }

  toString(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
