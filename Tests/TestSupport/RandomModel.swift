/// Writes small models that use much of the language: flows that call and are interrupted, urgent
/// actions, queues, sets, optionals, choices, and properties of all kinds that are decided by states
/// and moves.
package struct RandomModel {
  private var random: SplitMix64
  private var text = ""
  private let processors: Int
  /// The number of the last name that was bound.
  private var bound = 0

  /// The model that belongs to a seed.
  package static func text(seed: UInt64) -> String {
    var maker = RandomModel(seed)
    maker.fill(seed)
    return maker.text
  }

  private init(_ seed: UInt64) {
    random = SplitMix64(state: seed &* 0x9e37 &+ 1)
    processors = 1 + random.below(2)
  }

  private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

  private mutating func fill(_ seed: UInt64) {
    text = """
      model random_\(seed)

      switch wide = \(pick(["on", "off"]))
      type Small = \(pick(["0..2", "-1..1", "1..3"]))
      enum Colour { red, green, blue }
      event tick(n: Small), tock, ping
      processor cpu[\(processors)] runs main stack \(3 + random.below(2))

      var total: 0..3 = 0
      var colour: Colour = \(pick(["red", "any"]))
      var seen: set<Small> = {}
      var line: queue<Small, \(1 + random.below(2))> = []
      percpu var flag: bool = false
      percpu var owed: Small? = none
      var table: array<Small, Colour> = [1, 1, 1]
      struct Slot { used: bool, key: 0..2 }
      var slots: array<Slot, 0..2> = [Slot(used: false, key: 0)]

      function twice(x: 0..3): 0..3 = (x * 2) % 4
      function busy(c: Colour): bool = table[c] > 1 or colour == c

      flow main on cpu {

      """
    for index in 0..<2 + random.below(3) { element("m\(index)", 1, callee: "helper(1)") }
    if random.happens(30) { loop() }
    text += "}\n\nflow helper(n: Small) on cpu {\n  var mine: 0..2 = 0\n"
    for index in 0..<1 + random.below(2) { element("h\(index)", 1, callee: nil) }
    text += "  step done \(block("mine = 2; flag = n == 1", nil))\n}\n\n"
    text += "flow handler on cpu {\n  step entry \(block("emit ping", nil))\n}\n\n"
    for index in 0..<1 + random.below(2) { action(index) }
    text += """
      urgent action deliver on cpu when flag and not (handler active) and \(condition()) {
        flag = false
        emit ping
        call handler
      }

      property p0 = always (\(condition()) or \(condition()))
      property p1 = tick(1) before tock
      property p2 = never ping between tock and tick(1)
      property p3 = tock at most \(1 + random.below(2)) times
      property p4 = reachable (\(condition()) and \(condition()))
      property p5 = at end (\(condition()))
      property p6 across processors = deadlock free
      property p7 = reachable (tick(1) and \(condition()))
      property p8 = always (\(condition(onProcessor: true)) implies \(condition(onProcessor: true)))
      property p9 across processors = tick(x) at most 1 times for x in Small where x > 0

      """
  }

  /// A condition; with `onProcessor` perhaps one that only a processor can ask.
  private mutating func condition(onProcessor: Bool = false) -> String {
    switch random.below(onProcessor ? 22 : 16) {
    case 0: "total < \(1 + random.below(3))"
    case 1: "colour == \(pick(["red", "green", "blue"]))"
    case 2: "1 in seen"
    case 3: "line not full"
    case 4: "line is empty"
    case 5: "flag"
    case 6: "owed is some"
    case 7: "not flag"
    case 8: "(exists s in Small: s in seen and s < total)"
    case 9: "table[green] == 1"
    case 10: "wide"
    case 11: "slots[min(total, 2)].used"
    case 12: "twice(total) > 1"
    case 13: "busy(colour)"
    case 14: "(count w\(fresh()) in Small: w\(bound) in seen) > 0"
    case 16: "helper active"
    case 17: "main at m0"
    case 18: "instrumentable"
    case 19: "helper called by main"
    case 20: "(owed is some q\(fresh()) and q\(bound) > 1)"
    case 21: "main in zone"
    default: "total != 2"
    }
  }

  /// A number that no name has yet.
  private mutating func fresh() -> Int {
    bound += 1
    return bound
  }

  private mutating func statement() -> String {
    switch random.below(31) {
    case 0: "total = (total + 1) % 4"
    case 1: "if total < 3 { total += 1 }"
    case 2: "colour = \(pick(["red", "green", "blue"]))"
    case 3: "if colour == red { colour = green } else { seen.add(1) }"
    case 4: "if line not full { line.push(1) }"
    case 5: "if line not empty { owed = line.pop() }"
    case 6: "flag = \(condition())"
    case 7: "owed = none"
    case 8: "if owed is some v\(fresh()) { table[colour] = v\(bound) }"
    case 9: "emit tick(1)"
    case 10: "emit tock"
    case 11: "seen.remove(1)"
    case 12: "choose v\(fresh()) in Small where v\(bound) not in seen; seen.add(v\(bound))"
    case 13: "either { total = 0 } or when \(condition()) { emit tock } or { flag = false }"
    case 14: "for v\(fresh()) in Small { if v\(bound) in seen { total = (total + 2) % 4 } }"
    case 15: "line.push(1)"
    case 16: "slots[total % 3].key = min(total, 2)"
    case 17:
      "choose v\(fresh()) in 0..2 where not slots[v\(bound)].used; "
        + "slots[v\(bound)] = Slot(used: true, key: v\(bound))"
    case 18: "let v\(fresh()) = twice(total); total = v\(bound)"
    case 19:
      "if exists w\(fresh()) in 0..2: slots[w\(bound)].used { slots[min(total, 2)].used = false }"
    case 20: "seen = seen union {1}"
    case 21: "if line not empty { line.last = 1 } else { line.clear() }"
    case 22: "if owed is some { owed.value = 1 }"
    case 23: "total = 6 / (total + 2)"
    case 24: "flag = exists c\(fresh()) in cpu: c\(bound) != self and not flag@c\(bound)"
    case 25: "for v\(fresh()) in seen { seen.remove(v\(bound)); total = (total + 1) % 4 }"
    case 26: "total = line.count"
    case 27: "assert total < 3 or not flag"
    case 28: "colour = if flag then red else blue"
    case 29: "total = slots[total % 3].key"
    default: "total += 1"
    }
  }

  private mutating func block(_ last: String, _ callee: String?) -> String {
    var statements = (0..<1 + random.below(2)).map { _ in statement() }
    if !last.isEmpty { statements.append(last) }
    if let callee, random.happens(30) { statements.append("call \(callee)") }
    return "{ \(statements.joined(separator: "; ")) }"
  }

  private mutating func element(_ name: String, _ depth: Int, callee: String?) {
    let condition =
      random.happens(30) ? " \(pick(["if", "when"])) \(condition(onProcessor: true))" : ""
    var step = "step \(name)\(condition) \(block("", callee))"
    if random.happens(20) {
      let other = block("", callee)
      step = "step \(name)\n    either \(block("", callee))\n    or \(other)\n"
    }
    if name == "m0" { step = "noinstr zone if \(self.condition()) { \(step) }" }
    switch random.below(5) {
    case 0: text += "  if \(self.condition()) { \(step) }\n"
    case 1: text += "  while \(self.condition()) { \(step) }\n"
    case 2:
      let other = block("", callee)
      text += "  either { \(step) } or when \(self.condition()) { step \(name)b \(other) }\n"
    default: text += "  \(step)\n"
    }
  }

  /// A loop that is left, or begun again, in the middle; it has to be met to end the flow.
  private mutating func loop() {
    text += """
        loop {
          step turn \(block("", nil))
          if \(condition(onProcessor: true)) { break }
          if \(condition()) { continue }
          step end_of_turn { if total > 1 { goto m0 } }
        }

      """
  }

  private mutating func action(_ index: Int) {
    let place = random.happens(60) ? " on cpu" : ""
    // Outside a processor there is no copy of what is kept for each.
    var guardText = condition()
    var body = block("", nil)
    if place.isEmpty {
      while Self.isOwn(guardText) { guardText = condition() }
      while Self.isOwn(body) { body = block("", nil) }
    }
    text += "action a\(index)\(place) when \(guardText) \(body)\n\n"
  }

  private static func isOwn(_ text: String) -> Bool {
    ["flag", "owed", "self"].contains(where: text.contains)
  }
}
