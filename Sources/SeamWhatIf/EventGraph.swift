// What two systems let one observe: their event sequences, compared exactly. A move that emits
// nothing is silent; a sequence is possible when some run has it at its beginning. The comparison
// is inclusion of prefix-closed regular languages by the subset construction, on the fly.

import SeamIR
import SeamInterpreter
import SeamTraces

/// The states of a system with their moves, told as letters.
public struct EventGraph: Sendable {
  /// For each node its letters with targets; letters are numbers in ``Alphabet``.
  private(set) var edges: [[(letter: Int, target: Int)]] = []
  private(set) var silent: [[Int]] = []
  private(set) var initial: [Int] = []
  /// The states, in order of discovery; nodes within a move of several events are no states.
  public private(set) var states: [State] = []

  /// Names of events shared by the graphs that are compared.
  public struct Alphabet: Sendable {
    public private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]
    public init() {}

    mutating func number(of text: String) -> Int {
      if let known = numbers[text] { return known }
      numbers[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
  }

  /// Why a graph was not built.
  public struct TooLarge: Error {
    public let limit: Int
  }

  /// Builds the graph by the reference interpreter; slow, and obviously right.
  public init(
    _ system: TransitionSystem, alphabet: inout Alphabet, limit: Int,
    spelling: (Occurrence) -> String
  ) throws {
    let interpreter = Interpreter(system)
    var nodes: [State: Int] = [:]
    var queue: [(state: State, node: Int)] = []
    func node(_ graph: inout EventGraph) -> Int {
      graph.edges.append([])
      graph.silent.append([])
      return graph.edges.count - 1
    }
    func place(_ state: State, _ graph: inout EventGraph) -> Int {
      if let known = nodes[state] { return known }
      let number = node(&graph)
      nodes[state] = number
      graph.states.append(state)
      queue.append((state, number))
      return number
    }
    for start in try interpreter.initialStates() where start.fault == nil {
      initial.append(place(start.state, &self))
    }
    var next = 0
    while next < queue.count {
      if queue.count > limit { throw TooLarge(limit: limit) }
      let (state, from) = queue[next]
      next += 1
      for move in try interpreter.moves(from: state) {
        var letters = move.events.map { alphabet.number(of: spelling($0)) }
        let target: Int
        switch move.outcome {
        case .landed: target = place(move.state(in: system), &self)
        case .fault(let fault, _):
          letters.append(alphabet.number(of: "fault: \(system.faults[fault.index].message)"))
          target = node(&self)
        }
        var at = from
        for (index, letter) in letters.enumerated() {
          let to = index == letters.count - 1 ? target : node(&self)
          edges[at].append((letter, to))
          at = to
        }
        if letters.isEmpty { silent[from].append(target) }
      }
    }
  }

  /// A set of nodes with all that silent moves lead to.
  func closure(_ nodes: Set<Int>) -> Set<Int> {
    var result = nodes
    var stack = Array(nodes)
    while let node = stack.popLast() {
      for target in silent[node] where result.insert(target).inserted { stack.append(target) }
    }
    return result
  }

  /// Where each letter leads from a closed set.
  func steps(_ nodes: Set<Int>) -> [Int: Set<Int>] {
    var result: [Int: Set<Int>] = [:]
    for node in nodes {
      for edge in edges[node] { result[edge.letter, default: []].insert(edge.target) }
    }
    return result.mapValues { closure($0) }
  }
}

/// How the event sequences of one graph relate to those of another.
public enum Inclusion: Sendable, Hashable {
  /// Every sequence of the one is one of the other.
  case included
  /// A shortest sequence that only the one has; its last event is what the other cannot do.
  case differs([String])
  /// Given up after so many pairs of sets of states; no shorter sequence than this differs.
  case open(pairs: Int, length: Int)

  /// Compares by breadth-first search over pairs of sets of states.
  public init(
    of left: EventGraph, in right: EventGraph, _ alphabet: EventGraph.Alphabet, pairLimit: Int
  ) {
    struct Pair: Hashable {
      let left: Set<Int>
      let right: Set<Int>
    }
    let start = Pair(
      left: left.closure(Set(left.initial)), right: right.closure(Set(right.initial)))
    var pairs: [(pair: Pair, parent: Int, letter: Int, length: Int)] = [(start, -1, -1, 0)]
    var seen: Set<Pair> = [start]
    var next = 0
    func word(_ end: Int) -> [String] {
      var letters: [String] = []
      var at = end
      while at > 0 {
        letters.append(alphabet.texts[pairs[at].letter])
        at = pairs[at].parent
      }
      return letters.reversed()
    }
    while next < pairs.count {
      let (pair, _, _, length) = pairs[next]
      let other = right.steps(pair.right)
      for (letter, targets) in left.steps(pair.left).sorted(by: { $0.key < $1.key }) {
        guard let answer = other[letter] else {
          self = .differs(word(next) + [alphabet.texts[letter]])
          return
        }
        let reached = Pair(left: targets, right: answer)
        if seen.insert(reached).inserted { pairs.append((reached, next, letter, length + 1)) }
      }
      next += 1
      if pairs.count > pairLimit {
        self = .open(pairs: pairLimit, length: length)
        return
      }
    }
    self = .included
  }
}
