/** Checks and tests counted together: the last line of `npm test`. */
export class TestCount {
  passed = 0;
  failed = 0;

  add(other: { passed: number; failed: number }): void {
    this.passed += other.passed;
    this.failed += other.failed;
  }

  toString(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
