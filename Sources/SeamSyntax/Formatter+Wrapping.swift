import SeamDiagnostics

extension Formatter {
  /// Where a line that is too long is best broken: at its loosest operators outside of brackets.
  ///
  /// - Returns: Indices into the tokens of the line, or `nil` where it cannot be broken.
  func breakPlaces(in line: Line) -> [Int]? {
    var best: (depth: Int, rank: Int)?
    var places: [Int] = []
    var openBlocks = 0
    for (place, token) in line.tokens.enumerated() {
      if closings.contains(token) { openBlocks -= 1 }
      // A block on one line stays there: broken inside, it would be another layout next time.
      if place > 0, openBlocks <= 0, let rank = breakRank(at: token) {
        let found = (depth: bracketDepths[token], rank: rank)
        if let known = best, found == known {
          places.append(place)
        } else if best.map({ found < $0 }) ?? true {
          best = found
          places = [place]
        }
      }
      if layout.blocks[token] != nil { openBlocks += 1 }
    }
    guard let best else { return nil }
    return best.rank == Self.commaRank ? filled(line, places) : places
  }

  private static let commaRank = 2

  /// How readily a line is broken before a token; the least is the best.
  private func breakRank(at token: Int) -> Int? {
    guard layout.levels[token] == nil else { return nil }
    let before = tokens[token - 1].kind
    if before == .comma { return Self.commaRank }
    if before == .assign { return 8 }
    switch tokens[token].kind {
    case .equal, .notEqual, .greaterOrEqual, .lessOrEqual: return 9
    case .less, .greater: return layout.tight.contains(token) ? nil : 9
    case .plus: return 10
    case .minus:
      return layout.tight.contains(token) || layout.glued.contains(token) ? nil : 10
    case .name: return tokens[token].word.flatMap { breakRank(of: $0, after: before) }
    default: return nil
    }
  }

  private func breakRank(of word: Word, after before: Token.Kind) -> Int? {
    // Only behind an operand are these words operators or clauses.
    switch before {
    case .name, .integer, .string, .rightParen, .rightBracket, .rightBrace, .wildcard: break
    default: return nil
    }
    switch word {
    case .when, .forWord, .with, .expect: return 0
    case .then, .elseWord, .before, .leads, .between: return 1
    case .iff: return 3
    case .implies: return 4
    case .until, .unless, .release: return 5
    case .or: return 6
    case .and: return 7
    default: return nil
    }
  }

  /// Of the places behind commas, those that are needed to fill lines.
  private func filled(_ line: Line, _ places: [Int]) -> [Int] {
    var taken: [Int] = []
    var piece = line
    var begun = 0
    for (index, place) in places.enumerated() {
      let next = index + 1 < places.count ? places[index + 1] : line.tokens.count
      piece.tokens = Array(line.tokens[begun..<next])
      if isTooLong(piece) {
        taken.append(place)
        begun = place
        piece.indentation = 2 * itemLevels[line.tokens[place]] + 2
        piece.indentation += 2 * bracketDepths[line.tokens[place]]
      }
    }
    return taken.isEmpty ? places : taken
  }
}
