import Foundation

/// The numbers of blocks of random systems: `count`, or fewer where the environment says that a
/// `SEAM_RANDOM_SHARE`-th is enough, as under a sanitizer, where a block takes many times as long.
package func randomBlocks(_ count: Int) -> Range<Int> {
  let share = ProcessInfo.processInfo.environment["SEAM_RANDOM_SHARE"].flatMap { Int($0) } ?? 1
  return 0..<max(1, count / max(1, share))
}
