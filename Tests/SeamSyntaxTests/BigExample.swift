/// The example of the language's design page, unchanged.
let bigExample = #"""
  /// A TD vCPU is entered and left on one logical processor while NMIs arrive.
  model vcpu_nmi

  source SEED4 = "KVM: TDX: TD vcpu enter/exit, mailing-list thread, November 2024"
  source MOD   = "Intel TDX module source, releases 1.5.01 to 1.5.25"

  const nmis: 1..8 = 2                       // NMIs the platform raises

  /// What SEAMRET does to NMI blocking. `nmi_exits` is the module from 1.5.20 on. [MOD]
  switch propagate: {none, nmi_exits, all_exits} = none
  /// Where KVM calls the NMI handler for an exit that an NMI caused. [SEED4]
  switch kvm_nmi: {never, in_section, after_section} = in_section
  /// tdx_vcpu_enter_exit() is tagged noinstr. [SEED4]
  switch noinstr_tag = on
  /// An instrumented instruction may fault, and the fault returns with IRET. [SEED4]
  switch fault = on

  type Nmi = 1..nmis
  enum Exit { none, nmi, other }

  event raised(n: Nmi), taken(n: Nmi), handled(n: Nmi)
  event guest_state_enter, guest_state_exit, instrumentation

  processor cpu

  percpu var nmi_blocked: bool = false       // the physical inhibit state
  percpu var saved_blocked: bool = false     // interruptibility in the SEAMCALL VMCS
  percpu var latch: queue<Nmi, 1> = []       // one NMI stays pending while blocked
  percpu var owed: Nmi? = none               // consumed by the exit, not yet handled
  percpu var exit: Exit = none
  var arrived: 0..nmis = 0

  flow vcpu_run on cpu noinstr if noinstr_tag {  // the host thread of this processor
    step guest_state_enter_irqoff { emit guest_state_enter }
    step tdh_vp_enter {                      // SEAMCALL: mechanically a VM exit  [SEED4]
      saved_blocked = nmi_blocked
      nmi_blocked = true
      call tdx_module                        // runs to its end, then the next step here
    }
    step handle_nmi_exit if kvm_nmi == in_section and owed is some n {
      owed = none
      call nmi_handler(n)                    // consumed by the exit: software must call it
    }
    step guest_state_exit_irqoff { emit guest_state_exit }
    step handle_nmi_late if kvm_nmi == after_section and owed is some n {
      owed = none
      call nmi_handler(n)
    }
  }

  flow tdx_module on cpu {
    step vm_entry { nmi_blocked = false; call td_guest }   // NMI exiting: never blocked in the TD
    step seamret {                                         // loads the saved inhibit state [SEED4]
      nmi_blocked = saved_blocked
        or propagate == all_exits
        or (propagate == nmi_exits and exit == nmi)
    }
  }

  flow td_guest on cpu {
    step run
      either when latch not empty { owed = latch.pop(); exit = nmi; emit taken(owed); nmi_blocked = true }
      or     when latch is empty  { exit = other }
  }

  flow nmi_handler(n: Nmi) on cpu {
    step entry { emit handled(n) }
    step iret  { nmi_blocked = false }
  }

  action nmi_arrives on cpu when arrived < nmis {
    arrived += 1
    if latch not full { latch.push(arrived); emit raised(arrived) }
  }

  /// With NMIs open the processor delivers before it runs anything else.
  urgent action deliver_nmi on cpu
    when (vcpu_run on top or nmi_handler on top) and latch not empty and not nmi_blocked
  {
    nmi_blocked = true
    emit taken(latch.first)
    call nmi_handler(latch.pop())            // preempts whatever flow was on top
  }

  action instrumented_fault on cpu when fault and vcpu_run on top and instrumentable {
    emit instrumentation
    nmi_blocked = false                      // the IRET of the fault  [SEED4]
  }

  property in_order "NMI X is handled before NMI X+1" =
    handled(x) before handled(x + 1)  for x in 1..nmis - 1

  property no_instrumentation =
    never instrumentation between guest_state_enter and guest_state_exit

  property blocked_when_handled = always (nmi_handler called by vcpu_run implies nmi_blocked)

  property none_lost = taken(x) leads to handled(x)  for x in Nmi

  claim "the module as built lets NMI X+1 overtake NMI X" [SEED4]
    with propagate = none
    expect in_order violated

  claim "with blocking propagated for NMI exits the VMX flow holds" [SEED4]
    with propagate = nmi_exits
    expect all hold
  """#
