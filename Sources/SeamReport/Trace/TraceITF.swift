import SeamIR
import SeamTraces

/// A trace in Apalache's Informal Trace Format (its ADR 15), for viewers that read it.
///
/// Variables are those of the source, named as in a state (`nmi_blocked@cpu1`), and one more for
/// each processor, its stack: `stack@cpu0`. Optionals are variants `None` and `Some`.
public enum TraceITF {
  /// The document, with the initial state as number 0.
  public static func document(_ story: TraceStory, heading: TraceHeading) -> JSONValue {
    var states = [state(story.initial, index: 0, move: nil)]
    states += story.steps.map { state($0.state, index: $0.number, move: $0) }
    let names =
      story.initial.variables.map(\.qualifiedName)
      + story.initial.stacks.map { "stack@\($0.processor)" }
    var document: [String: JSONValue] = [
      "#meta": [
        "format": "ITF", "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
        "source": .string(heading.path), "description": .string(story.ending),
        "property": .optional(heading.property?.label),
      ],
      "params": [],
      "vars": .array(names.map(JSONValue.string)),
      "states": .array(states),
    ]
    // The state to which the run goes back after the last one; the last is the one before it again.
    if let loop = story.loop {
      document["loop"] = .integer(min(loop.start + 1, story.steps.count))
    }
    return .object(document)
  }

  private static func state(_ view: StateView, index: Int, move: TraceStory.Step?) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for variable in view.variables { members[variable.qualifiedName] = variable.value.itf }
    for stack in view.stacks {
      members["stack@\(stack.processor)"] = .array(
        stack.frames.map { frame in
          [
            "flow": .string(frame.flow), "at": .string(frame.position),
            "locals": .object(
              Dictionary(frame.locals.map { ($0.name, $0.value.itf) }) { first, _ in first }),
          ]
        })
    }
    var meta: [String: JSONValue] = ["index": .integer(index)]
    if let move {
      meta["action"] = .string(move.fullTitle)
      meta["lane"] = .string(move.lane.heading)
      meta["events"] = .array(move.events.map(JSONValue.string))
    }
    members["#meta"] = .object(meta)
    return .object(members)
  }
}

extension Value {
  /// The value as an ITF expression.
  var itf: JSONValue {
    switch self {
    case .bool(let truth): .bool(truth)
    case .integer(let number):
      // What a double cannot hold exactly is spelled out.
      abs(number) < 1 << 53 ? .integer(number) : ["#bigint": .string(String(number))]
    case .literal(let name): .string(name)
    case .none: ["tag": "None", "value": ["tag": "UNIT", "value": ["#tup": []]]]
    case .some(let value): ["tag": "Some", "value": value.itf]
    case .structure(_, let fields):
      .object(Dictionary(fields.map { ($0.name, $0.value.itf) }) { first, _ in first })
    case .set(let members): ["#set": .array(members.map(\.itf))]
    case .queue(let members): .array(members.map(\.itf))
    case .array(let elements):
      ["#map": .array(elements.map { .array([$0.index.itf, $0.value.itf]) })]
    }
  }
}
