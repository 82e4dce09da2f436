/** Known words of one text in columns that grow and are reused: where each stands (UTF-16 units), its place among all words, its list of sets. */
export class TokenBuffer {
  count = 0;
  starts = new Int32Array(1_024);
  ends = new Int32Array(1_024);
  places = new Int32Array(1_024);
  lists = new Int32Array(1_024);

  grow(): void {
    const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.places = longer(this.places);
    this.lists = longer(this.lists);
  }
}
