(** * A slow commander (lecture 7): messages that may take any time *)
From Book Require Import Model.

Notation time := nat (only parsing).

(** A deterministic protocol that may go on for ever: at every time a general looks at what has arrived, sends what it likes,
    and decides or not yet. *)
Record protocol := {
  state : Type;
  text : Type;
  start : general -> option order -> state;
  sends : general -> state -> time -> general -> option text;
  next : general -> state -> time -> list (general * text) -> state;
  decision : general -> state -> option order }.

Section Execution.
  (** What [j] sends to [i] at time [t] arrives at time [t + 1 + delay t j i]. Traitors send nothing, and need no key. *)
  Variables (n : nat) (P : protocol) (traitor : general -> bool) (o : order).
  Variable delay : time -> general -> general -> nat.

  Definition first : general -> state P := fun i => start P i (given o i).

  Definition says (s : general -> state P) (t : time) (j i : general) : option (text P) :=
    if traitor j then None else sends P j (s j) t i.

  (** What arrives at time [t], where [past] holds the states at the times before it, the last first. *)
  Fixpoint arrivals (past : list (general -> state P)) (t : time) (i : general) : list (general * text P) :=
    match past with
    | [] => []
    | s :: earlier =>
        let sent := length earlier in
        inbox n i (fun j => if t =? sent + 1 + delay sent j i then says s sent j i else None) ++ arrivals earlier t i
    end.

  (** The states at times 0 to [t], the last first. *)
  Fixpoint past (t : time) : list (general -> state P) :=
    match t with
    | 0 => [first]
    | S q => (fun i => next P i (hd first (past q) i) t (arrivals (past q) t i)) :: past q
    end.

  Definition state_at (t : time) (i : general) : state P := hd first (past t) i.

  (** What a general decides first counts. *)
  Definition decides (i : general) (d : order) : Prop :=
    exists t, decision P i (state_at t i) = Some d /\ forall s, s < t -> decision P i (state_at s i) = None.

  Definition all_decide : Prop := forall i, loyal_lieutenant n traitor i -> exists d, decides i d.

  Definition IC2 : Prop := traitor commander = false -> forall i, loyal_lieutenant n traitor i -> decides i o.
End Execution.

Section Slow.
  Variables (n : nat) (P : protocol).

  Definition only_commander (j : general) : bool := j =? commander.
  Definition nobody (j : general) : bool := false.
  Definition at_once : time -> general -> general -> nat := fun t j i => 0.
  Definition slow (T : time) : time -> general -> general -> nat := fun t j i => if j =? commander then T else 0.

  Notation silent_at d := (state_at n P only_commander d at_once).
  Notation slow_at T o := (state_at n P nobody o (slow T)).

  (** Up to time [T] lieutenants see the same, whether the commander is a silent traitor or loyal and slow. *)
  (* page: still-hard#slow-commander *)
  Lemma lieutenants_see_the_same T o o' t : t <= T -> forall i, i <> commander ->
    silent_at o t i = slow_at T o' t i.
  Proof.
    intros within.
    assert (Forall2 (fun s s' => forall i, i <> commander -> s i = s' i)
      (past n P only_commander o at_once t) (past n P nobody o' (slow T) t)) as alike.
    { induction t as [|t IH].
      - constructor; [|constructor]. intros i lieutenant. unfold first, given.
        destruct (Nat.eqb_spec i commander); [tauto|reflexivity].
      - specialize (IH ltac:(lia)). cbn [past]. constructor; [|exact IH]. intros i lieutenant. f_equal.
        + destruct IH as [|s s' l l' here _]; [|exact (here i lieutenant)]. cbn [hd]. unfold first, given.
          destruct (Nat.eqb_spec i commander); [tauto|reflexivity].
        + induction IH as [|s s' l l' here below IH]; [reflexivity|]. cbn [arrivals]. rewrite IH. f_equal.
          assert (length l = length l') as -> by (clear -below; induction below; simpl; auto). apply inbox_ext. intros j _ _.
          unfold says, only_commander, nobody, at_once, slow. destruct (Nat.eqb_spec j commander) as [->|other].
          * destruct (Nat.eqb_spec (S t) (length l' + 1 + 0)), (Nat.eqb_spec (S t) (length l' + 1 + T)); (reflexivity || lia).
          * rewrite (here j other). reflexivity. }
    intros i lieutenant. unfold state_at. destruct alike as [|s s' l l' here _]; [|exact (here i lieutenant)].
    cbn [hd]. unfold first, given. destruct (Nat.eqb_spec i commander); [tauto|reflexivity].
  Qed.

  (* page: still-hard#slow-commander *)
  Lemma slow_commander : 2 <= n ->
    (forall traitor o delay, traitors_among traitor (generals n) <= 1 -> all_decide n P traitor o delay) ->
    ~ (forall traitor o delay, traitors_among traitor (generals n) <= 1 -> IC2 n P traitor o delay).
  Proof.
    intros two ends obeyed.
    assert (traitors_among only_commander (generals n) <= 1) as one_traitor.
    { unfold traitors_among, only_commander, generals, commander. destruct n as [|k]; [simpl; lia|]. cbn [seq filter Nat.eqb length].
      assert (forall l s, 1 < s -> filter (fun j => j =? 1) (seq s l) = []) as others.
      { induction l as [|l IH]; intros s big; [reflexivity|]. cbn [seq filter]. destruct (Nat.eqb_spec s 1); [lia|]. apply IH. lia. }
      rewrite others by lia. simpl. lia. }
    assert (forall l, traitors_among nobody l <= 1) as no_traitor
      by (unfold traitors_among, nobody; induction l; simpl; auto).
    destruct (ends only_commander attack at_once one_traitor 2) as (d & T & decided & not_before);
      [split; [unfold is_lieutenant; lia | reflexivity]|].
    clear ends one_traitor.
    (* step: slow-silent *)
    assert (exists o, o <> d) as (o & other) by (destruct d; [exists retreat | exists attack]; discriminate).
    (* step: slow-loyal *)
    assert (forall t, t <= T -> silent_at attack t 2 = slow_at T o t 2) as same
      by (intros t within; apply lieutenants_see_the_same; [assumption | discriminate]).
    assert (decision P 2 (slow_at T o T 2) = Some d) as again by (rewrite <- same by lia; assumption).
    (* step: slow-same *)
    destruct (obeyed nobody o (slow T) (no_traitor _) eq_refl 2) as (t & obeys & undecided);
      [split; [unfold is_lieutenant; lia | reflexivity]|].
    destruct (lt_eq_lt_dec t T) as [[earlier| ->]|later].
    - specialize (not_before t earlier). rewrite same in not_before by lia. congruence.
    - congruence.
    - specialize (undecided T later). congruence.
    (* step: slow-broken *)
  Qed.
End Slow.
