import SeamChecking
import SeamIR
import SeamTraces

/// A trace as JSON; `docs/json.md` says what each member means.
public enum TraceJSON {
  /// The document of `seamcheck trace --format json`.
  public static func document(_ story: TraceStory, heading: TraceHeading) -> JSONValue {
    [
      "format": "seamcheck-trace", "version": 1,
      "model": .string(heading.model), "file": .string(heading.path),
      "parameters": .array(heading.parameters.map(\.json)),
      "property": heading.property?.json ?? .null,
      "verdict": .string(heading.verdict),
      "trace": json(story),
    ]
  }

  /// The steps of a trace, as in a report.
  static func json(_ story: TraceStory) -> JSONValue {
    [
      "initial": story.initial.json,
      "steps": .array(story.steps.map(json)),
      "ending": .string(story.ending),
      "loop": story.loop?.json ?? .null,
      "lanes": .array(story.lanes.map { .string($0.heading) }),
      "sources": .array(
        story.citations.map { ["key": .string($0.key), "title": .string($0.title)] }),
    ]
  }

  private static func json(_ step: TraceStory.Step) -> JSONValue {
    [
      "number": .integer(step.number), "lane": .string(step.lane.name),
      "processor": step.processor.isEmpty ? .null : .string(step.processor),
      "flow": .optional(step.flow), "name": .string(step.title),
      "choices": .array(step.choices.map(JSONValue.string)),
      "events": .array(step.events.map(JSONValue.string)),
      "changes": .array(
        step.diff.changes.map { change in
          [
            "name": .string(change.name), "processor": .optional(change.processor),
            "old": change.old.json, "new": change.new.json, "ghost": .bool(change.isGhost),
          ]
        }),
      "stack": .array(
        step.diff.stackChanges.map { change in
          [
            "processor": .string(change.processor), "returns": .integer(change.returns),
            "resumes": .optional(change.resumed?.flow),
            "calls": .array(change.calls.map(\.json)),
          ]
        }),
      "cites": .array(step.citations.map { .string($0.key) }),
      "location": step.location?.json ?? .null,
    ]
  }
}

extension TraceStory.Loop {
  var json: JSONValue {
    [
      "start": .integer(start), "rests": .bool(steps == nil),
      "fairness": .array(
        promises.map { ["promise": .string($0.name), "kept": .string($0.kept)] }),
    ]
  }
}

extension StateView {
  var json: JSONValue {
    [
      "variables": .object(
        Dictionary(variables.map { ($0.qualifiedName, $0.value.json) }) { first, _ in first }),
      "processors": .object(
        Dictionary(stacks.map { ($0.processor, .array($0.frames.map(\.json))) }) { first, _ in
          first
        }),
    ]
  }
}

extension FrameView {
  var json: JSONValue {
    [
      "flow": .string(flow), "at": .string(position),
      "locals": .object(
        Dictionary(locals.map { ($0.name, $0.value.json) }) { first, _ in first }),
    ]
  }
}

extension Value {
  /// Numbers, truth and `none` as their own; literals as strings; sets and queues as arrays; a
  /// structure as an object; an array as rows of index and value.
  var json: JSONValue {
    switch self {
    case .bool(let truth): .bool(truth)
    case .integer(let number): .integer(number)
    case .literal(let name): .string(name)
    case .none: .null
    case .some(let value): value.json
    case .structure(_, let fields):
      .object(Dictionary(fields.map { ($0.name, $0.value.json) }) { first, _ in first })
    case .set(let members), .queue(let members): .array(members.map(\.json))
    case .array(let elements): .array(elements.map { .array([$0.index.json, $0.value.json]) })
    }
  }
}

extension ParameterSetting {
  var json: JSONValue {
    [
      "name": .string(name), "value": .string(value), "default": .string(initial),
      "switch": .bool(isSwitch), "changed": .bool(isChanged),
    ]
  }
}

extension Property {
  var json: JSONValue {
    [
      "name": .string(name), "label": .string(label), "title": .optional(title),
      "text": .string(text), "reachability": .bool(isReachability),
      "location": location?.json ?? .null,
    ]
  }
}

extension SourceLocation {
  var json: JSONValue {
    ["file": .string(path), "line": .integer(line), "column": .integer(column)]
  }
}
