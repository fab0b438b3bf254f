/// The name among some that somebody most likely meant.
///
/// The distance is that of Damerau and Levenshtein with adjacent transpositions (the "optimal string
/// alignment" form): a letter more, a letter less, another letter, or two neighbours exchanged. A
/// candidate counts only while the distance is at most a third of the longer name, and a difference
/// in case or underscores alone always counts.
///
/// - Parameters:
///   - name: What was written.
///   - candidates: What could have been meant; of equally near ones the first wins.
/// - Returns: The nearest candidate, or `nil` if none is near enough to be worth saying.
/// - Complexity: Quadratic in the length of the names; names over 64 bytes are not compared.
public func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  var best: (candidate: String, distance: Int)?
  let folded = fold(name)
  for candidate in candidates where candidate != name {
    let distance: Int
    if fold(candidate) == folded {
      distance = 0
    } else {
      let longest = max(name.utf8.count, candidate.utf8.count)
      let bound = min((best?.distance ?? Int.max) - 1, max(1, longest / 3))
      guard let found = editDistance(name, candidate, atMost: bound), found < longest else {
        continue
      }
      distance = found
    }
    if distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// The edit distance of Damerau and Levenshtein, adjacent transpositions included.
///
/// The distance counts bytes; it is `nil` above the bound, and for names of more than 64 bytes.
public func editDistance(_ left: String, _ right: String, atMost bound: Int) -> Int? {
  let a = Array(left.utf8)
  let b = Array(right.utf8)
  guard bound >= 0, a.count <= 64, b.count <= 64, abs(a.count - b.count) <= bound else {
    return nil
  }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      let change = previous[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(change, previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row.append(cost)
    }
    if row.allSatisfy({ $0 > bound }) { return nil }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[b.count] <= bound ? previous[b.count] : nil
}

private func fold(_ name: String) -> String {
  name.lowercased().filter { $0 != "_" }
}
