/** Numbers of 32 bits in a row that grows; what was never set is 0. */
export class NumberList {
  size = 0
  #values = new Int32Array(1 << 10)

  at(index: number): number {
    return index < this.#values.length ? this.#values[index]! : 0
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) this.#grow(index)
    this.#values[index] = value
    if (index >= this.size) this.size = index + 1
  }

  push(value: number): void {
    this.set(this.size, value)
  }

  /** The numbers themselves, not a copy: valid until the next change. */
  list(): Int32Array {
    return this.#values.subarray(0, this.size)
  }

  #grow(index: number): void {
    const values = new Int32Array(Math.max(this.#values.length * 2, index + 1))
    values.set(this.#values)
    this.#values = values
  }
}
