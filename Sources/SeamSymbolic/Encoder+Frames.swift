import SeamIR

/// Variables that mostly stay as they are together.
struct FrameGroup {
  let members: Set<Int>
  let definition: SymbolicDefinition
  /// The groups that this one is made of; none for a group of variables.
  let parts: [Int]
}

extension Encoder {
  /// Makes `same.X` for every variable of the source with several cells, every flow's registers and
  /// every stack, and one for everything of a processor.
  mutating func makeFrameGroups() {
    var inGroup: Set<Int> = []
    var partsOfProcessor: [Int: [Int]] = [:]
    func fresh(_ members: [Int]) -> [Int] { members.filter { !inGroup.contains($0) } }
    func add(_ name: String, _ members: [Int], processor: Int?) {
      let members = fresh(members.filter { $0 < system.stateCellCount })
      guard members.count > 1 else {
        if let processor, let single = members.first {
          loose[processor, default: []].append(single)
        }
        inGroup.formUnion(members)
        return
      }
      inGroup.formUnion(members)
      let body = SymbolicTerm.conjunction(members.map { same($0) })
      let definition = SymbolicDefinition(name: names.unique("same.\(name)"), body: body)
      groups.append(FrameGroup(members: Set(members), definition: definition, parts: []))
      auxiliaries.append(definition)
      if let processor { partsOfProcessor[processor, default: []].append(groups.count - 1) }
    }
    var loose: [Int: [Int]] = [:]
    for variable in system.variables {
      let cells = Array(variable.first.index..<variable.first.index + variable.shape.width)
      let suffix =
        variable.processor.map {
          system.processors.count > 1 ? "@\(system.processors[$0].name)" : ""
        }
        ?? ""
      add(variable.name + suffix, cells, processor: variable.processor)
    }
    for (number, processor) in system.processors.enumerated() {
      for flow in processor.flows {
        let cells = flow.locals.flatMap { local in
          Array(local.first.index..<local.first.index + local.shape.width)
        }
        add("\(processor.name).\(flow.name)", cells, processor: number)
      }
      let saved =
        [processor.depth, processor.position].map(\.index) + processor.savedPositions.map(\.index)
        + processor.flows.flatMap { flow in
          flow.locals.flatMap { local in
            local.saved.compactMap { $0?.index }.flatMap { Array($0..<$0 + local.shape.width) }
          }
        }
      add("\(processor.name).stack", saved, processor: number)
    }
    for (number, processor) in system.processors.enumerated() {
      let parts = partsOfProcessor[number] ?? []
      let members = parts.reduce(into: Set(loose[number] ?? [])) {
        $0.formUnion(groups[$1].members)
      }
      guard members.count > 1 else { continue }
      let body = SymbolicTerm.conjunction(
        parts.map { .defined(groups[$0].definition) } + (loose[number] ?? []).map { same($0) })
      let definition = SymbolicDefinition(name: names.unique("same.\(processor.name)"), body: body)
      groups.append(FrameGroup(members: members, definition: definition, parts: parts))
      auxiliaries.append(definition)
    }
  }

  /// What says that all variables but these stay as they are.
  func frame(_ written: Set<Int>) -> [SymbolicTerm] {
    var left = Set(0..<system.stateCellCount).subtracting(written)
    var chosen: [SymbolicTerm] = []
    // The widest first: what is part of it then needs no word.
    for group in groups.sorted(by: { $0.members.count > $1.members.count })
    where group.members.isSubset(of: left) {
      chosen.append(.defined(group.definition))
      left.subtract(group.members)
    }
    return left.sorted().map { same($0) } + chosen
  }

  private func same(_ index: Int) -> SymbolicTerm {
    .equality(.variable(variables[index].primed), .variable(variables[index]))
  }
}
