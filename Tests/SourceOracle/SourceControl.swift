import SeamSemantics

/// Where control stands in a flow: before an element of a block, or, with the end of the outermost
/// block, at the end of the flow.
struct Cursor: Hashable {
  let block: Int
  let index: Int
}

/// The text of a flow as blocks inside blocks, walked as somebody reads it.
struct SourceControl {
  /// What the end of a block leads to.
  private enum Around {
    case flow
    /// Behind the element that the block is part of.
    case after(Cursor)
    /// To the loop that the block is the body of.
    case loop(Cursor)
  }

  private struct Block {
    let elements: [TypedElement]
    let around: Around
    /// Innermost last.
    let sections: [TypedSection]
    /// The blocks that begin at each element.
    var inner: [Int: [Int]] = [:]
  }

  private var blocks: [Block] = []
  private(set) var steps: [String: Cursor] = [:]

  init(_ flow: FlowInfo) {
    _ = add(flow.elements, .flow, flow.section.map { [$0] } ?? [])
  }

  private mutating func add(
    _ elements: [TypedElement], _ around: Around, _ sections: [TypedSection]
  ) -> Int {
    let number = blocks.count
    blocks.append(Block(elements: elements, around: around, sections: sections))
    for (index, element) in elements.enumerated() {
      let here = Cursor(block: number, index: index)
      switch element {
      case .step(let step): steps[step.name] = here
      case .section(let section, let inner):
        blocks[number].inner[index] = [add(inner, .after(here), sections + [section])]
      case .loop(let inner, _), .whileLoop(_, let inner):
        blocks[number].inner[index] = [add(inner, .loop(here), sections)]
      case .conditional(_, let first, let second):
        let yes = add(first, .after(here), sections)
        blocks[number].inner[index] = [yes, add(second, .after(here), sections)]
      case .either(let branches):
        blocks[number].inner[index] = branches.map { add($0.body, .after(here), sections) }
      case .breakLoop, .continueLoop: break
      }
    }
    return number
  }

  var start: Cursor { settled(Cursor(block: 0, index: 0)) }

  func element(_ cursor: Cursor) -> TypedElement? {
    let elements = blocks[cursor.block].elements
    return cursor.index < elements.count ? elements[cursor.index] : nil
  }

  func step(_ cursor: Cursor) -> TypedStep? {
    if case .step(let step)? = element(cursor) { step } else { nil }
  }

  /// Where a block that begins at an element begins.
  func inside(_ cursor: Cursor, _ number: Int) -> Cursor {
    settled(Cursor(block: blocks[cursor.block].inner[cursor.index, default: []][number], index: 0))
  }

  func behind(_ cursor: Cursor) -> Cursor {
    settled(Cursor(block: cursor.block, index: cursor.index + 1))
  }

  func isEnd(_ cursor: Cursor) -> Bool { cursor.block == 0 && element(cursor) == nil }

  /// The sections around a place, innermost last.
  func sections(_ cursor: Cursor) -> [TypedSection] {
    isEnd(cursor) ? [] : blocks[cursor.block].sections
  }

  /// The place where something is asked or done: a step, a condition, a choice, or the end.
  private func settled(_ cursor: Cursor) -> Cursor {
    var cursor = cursor
    // A loop with nothing in it leads back to itself.
    for _ in 0..<1_000 {
      switch element(cursor) {
      case .section?, .loop?:
        cursor = Cursor(
          block: blocks[cursor.block].inner[cursor.index, default: []][0], index: 0)
      case .breakLoop?:
        let loop = loopAround(cursor)
        cursor = Cursor(block: loop.block, index: loop.index + 1)
      case .continueLoop?: cursor = loopAround(cursor)
      case nil:
        switch blocks[cursor.block].around {
        case .flow: return cursor
        case .after(let outer): cursor = Cursor(block: outer.block, index: outer.index + 1)
        case .loop(let head): cursor = head
        }
      case .step?, .whileLoop?, .conditional?, .either?: return cursor
      }
    }
    return cursor
  }

  private func loopAround(_ cursor: Cursor) -> Cursor {
    var block = cursor.block
    while true {
      switch blocks[block].around {
      case .flow: return cursor
      case .after(let outer): block = outer.block
      case .loop(let head): return head
      }
    }
  }

  /// The step that comes first in the text from a place.
  func firstStep(_ cursor: Cursor) -> String? {
    var cursor = cursor
    for _ in 0..<1_000 {
      switch element(cursor) {
      case .step(let step)?: return step.name
      case .whileLoop?, .conditional?, .either?: cursor = inside(cursor, 0)
      case .section?, .loop?, .breakLoop?, .continueLoop?, nil: return nil
      }
    }
    return nil
  }
}
