/// Writes small models with interchangeable values, which are stored, compared, collected in sets and
/// queues, used as indices and carried by events; now and then with interchangeable processors.
package struct RandomSymmetricModel {
  private var random: SplitMix64
  private let hasProcessors: Bool

  /// The model that belongs to a seed.
  package static func text(seed: UInt64) -> String {
    var maker = RandomSymmetricModel(seed)
    return maker.text(seed)
  }

  private init(_ seed: UInt64) {
    random = SplitMix64(state: seed &* 0x51ed &+ 3)
    hasProcessors = random.below(3) > 0
  }

  private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

  private mutating func text(_ seed: UInt64) -> String {
    var lines = [
      "model symmetric_\(seed)",
      pick(["symmetric type T = 1..3", "symmetric enum T { ann, bob, cid }"]),
      "event seen(t: T), done",
      "var owner: T? = none", "var last: T\(pick(["? = none", " = any"]))",
      "var waiting: set<T> = {}", "var level: array<0..2, T> = [0]",
      "var link: array<T?, T> = [none]", "var line: queue<T, 2> = []", "var total: 0..2 = 0",
    ]
    if hasProcessors {
      lines += [
        "symmetric processor cpu[\(2 + random.below(2))] runs user",
        "percpu var mine: T? = none", "percpu var n: 0..2 = 0", "var holder: cpu? = none",
        "percpu var peer: cpu? = none", "event entered",
      ]
      lines += flow()
    }
    for number in 0..<(3 + random.below(4)) {
      let (guards, body) = (condition("t", "u", own: false), body("t", "u", own: false))
      lines.append("action a\(number)(t in T, u in T) when \(guards) { \(body) }")
    }
    if random.below(3) == 0 {
      lines.append("action sweep { for t in T where level[t] == 1 { waiting.add(t) } }")
    }
    lines += properties()
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func flow() -> [String] {
    let wait = pick(["", " when holder is none", " when holder != self", " when n < 2"])
    return [
      "flow user on cpu {", "  loop {", "    step one\(wait) {",
      "      choose t in T where \(condition("t", "t", own: true))",
      "      \(body("t", "t", own: true))", "    }",
      "    step two { \(pick(["mine = none", "holder = self", "peer = holder", "n = 0"])) }",
      "    step three { call help(\(pick(["owner", "mine", "line_end()"]))); }", "  }", "}",
      "function line_end(): T? = if line is empty then none else line.last",
      "flow help(what: T?) on cpu {",
      "  step help { \(pick(["mine = what", "owner = what", "emit entered", "holder = none"])) }",
      "}",
    ]
  }

  private mutating func condition(_ t: String, _ u: String, own: Bool) -> String {
    var parts: [String] = []
    for _ in 0..<(1 + random.below(2)) {
      let shared = [
        "owner is none", "owner == \(t)", "last != \(t)", "\(t) in waiting",
        "\(t) not in waiting", "level[\(t)] < 2", "level[\(t)] == level[\(u)]",
        "link[\(t)] is none", "link[\(t)] == \(u)", "line not full", "\(t) in line",
        "\(t) != \(u)", "waiting.count < 2", "total < 2",
        "(exists x in T: level[x] == 2)", "(forall x in T: x in waiting implies x != owner)",
        "(count x in T where link[x] == \(t): true) == 1",
      ]
      let other = ["mine is none", "mine == \(t)", "n < 2", "holder == self", "peer is none"]
      parts.append(pick(own ? shared + other : shared))
    }
    return parts.joined(separator: " and ")
  }

  private mutating func body(_ t: String, _ u: String, own: Bool) -> String {
    var parts: [String] = []
    for _ in 0..<(1 + random.below(2)) {
      let shared = [
        "owner = \(t)", "owner = none", "last = \(u)", "waiting.add(\(t))",
        "waiting.remove(\(u))", "if level[\(t)] < 2 { level[\(t)] += 1 }", "level[\(u)] = 0",
        "link[\(t)] = \(u)", "link[\(u)] = owner", "link[\(t)] = none",
        "if line not full { line.push(\(t)) }", "if line not empty { line.pop() }",
        "emit seen(\(t))", "emit seen(\(u)); emit done", "if total < 2 { total += 1 }",
        "level[\(t)] += 1",
      ]
      let other = [
        "mine = \(t)", "mine = none", "if n < 2 { n += 1 }", "holder = self", "peer = holder",
        "emit entered",
      ]
      parts.append(pick(own ? shared + other : shared))
    }
    return parts.joined(separator: "; ")
  }

  private mutating func properties() -> [String] {
    let all = [
      "always (owner is some o implies o in waiting)",
      "always (owner is some o implies level[o] < 2)", "never (forall x in T: level[x] == 1)",
      "always level[x] < 2 for x in T", "reachable (owner == x and x in waiting) for x in T",
      "reachable (link[x] == y and link[y] == x) for x in T, y in T where x != y",
      "seen(x) at most 1 times for x in T",
      "never seen(x) between seen(y) and done for x in T, y in T",
      "seen(x) before done for x in T", "at end owner is none", "deadlock free",
      "always (seen(x) implies x in waiting) for x in T", "reachable seen(x) for x in T",
      "at end x in waiting for x in T",
    ]
    let own = [
      "always (mine is some m implies m in waiting)", "reachable n == 2", "entered at most 1 times",
      "never entered between seen(_) and done", "always holder != self",
      "reachable (peer is some p and peer != self)",
    ]
    return (0..<6).map { "property p\($0) = \(pick(hasProcessors ? all + own : all))" }
  }
}
