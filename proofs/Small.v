(** * What is easy, an arbiter, one or all three, and no rule for reading the inbox (lectures 2, 4 and 8) *)
From Book Require Import Model Enough TooFew.

(** ** Obeying, and nothing else

    The commander sends its order in one round; everybody does what it is told, and retreats if told nothing. *)
Definition obeying : protocol := {|
  rounds := 1;
  state := order;
  text := order;
  start i o := or_retreat o;
  sends i s r j := if i =? commander then Some s else None;
  next i s r messages := if i =? commander then s else or_retreat (from commander messages);
  decision i s := s |}.

(** Nobody sends anything, and everybody retreats. *)
Definition idle : protocol := {|
  rounds := 0;
  state := unit;
  text := unit;
  start i o := tt;
  sends i s r j := None;
  next i s r messages := s;
  decision i s := retreat |}.

(* page: too-few#easy *)
Lemma does_as_told n traitor o script i : is_lieutenant n i ->
  decides n obeying traitor o script i = or_retreat (if traitor commander then script 1 commander i else Some o).
Proof.
  intros [low high]. unfold decides. cbn.
  destruct (Nat.eqb_spec i commander) as [->|not_commander]; [unfold commander in *; lia|].
  rewrite from_inbox; [|unfold generals, commander; apply in_seq; lia|auto]. reflexivity.
Qed.

(* page: too-few#easy *)
Lemma obeying_IC2 n traitor o script : IC2 n obeying traitor o script.
Proof. intros commander_loyal i [i_lieutenant _]. rewrite does_as_told, commander_loyal; auto. Qed.

(* page: trust#arbiter *)
Lemma obeying_agrees n traitor o script : traitor commander = false -> IC1 n obeying traitor o script.
Proof. intros commander_loyal i j i_loyal j_loyal. rewrite !obeying_IC2; auto. Qed.

(* page: too-few#easy *)
Lemma no_traitor traitor n i : traitors_among traitor (generals n) <= 0 -> In i (generals n) -> traitor i = false.
Proof.
  unfold traitors_among. intros none among. destruct (traitor i) eqn:is; [exfalso | reflexivity].
  assert (In i (filter traitor (generals n))) as there by (apply filter_In; auto).
  destruct (filter traitor (generals n)); [destruct there | simpl in none; lia].
Qed.

(** Proposition "What is easy". *)
(* page: too-few#easy *)
Lemma easy :
  (forall n, 2 <= n -> exists P, works P n 0) /\
  (forall f, exists P, works P 2 f) /\
  (forall n, exists P, forall traitor o script, IC1 n P traitor o script) /\
  (forall n, exists P, forall traitor o script, IC2 n P traitor o script).
Proof.
  pose proof does_as_told as told.
  (* step: easy-told *)
  pose proof obeying_IC2 as obeyed. split; [|split; [|split; [|intro n; exists obeying; apply obeyed]]].
  (* step: easy-last *)
  { intros n some. exists obeying. intros traitor o script none. split; [|apply obeyed]. apply obeying_agrees.
    apply (no_traitor traitor n); [assumption|]. unfold generals, commander. apply in_seq; lia. }
  (* step: easy-none *)
  { intro f. exists obeying. intros traitor o script few. split; [|apply obeyed].
    intros i j [[? ?] _] [[? ?] _]. replace j with i by lia. reflexivity. }
  (* step: easy-two *)
  intro n. exists idle. intros traitor o script i j _ _. reflexivity.
  (* step: easy-third *)
Qed.

(** ** What the proof of "Three generals" asks of B0 and C0, and whether it is done *)
Definition demands_broken (P : protocol) : nat :=
  let B0 := ring_decides P (2, false) in
  let C0 := ring_decides P (3, false) in
  (if eq_order B0 retreat then 0 else 1) + (if eq_order C0 attack then 0 else 1) + (if eq_order B0 C0 then 0 else 1).

(* page: too-few#parity *)
Lemma broken_one_or_three P : demands_broken P = 1 \/ demands_broken P = 3.
Proof.
  unfold demands_broken. destruct (ring_decides P (2, false)), (ring_decides P (3, false)); simpl; auto.
Qed.

(** ** One round of relaying

    A lieutenant holds the order it received, and the report of the other lieutenant. Its rule sees nothing else. *)
Definition relaying (rule : general -> order -> order -> order) : protocol := {|
  rounds := 2;
  state := order * order;
  text := order;
  start i o := (or_retreat o, retreat);
  sends i s r j :=
    if (r =? 1) && (i =? commander) || (r =? 2) && negb (i =? commander) && negb (j =? commander)
    then Some (fst s) else None;
  next i s r messages :=
    if i =? commander then s
    else if r =? 1 then (or_retreat (from commander messages), snd s)
    else (fst s, or_retreat (from (5 - i) messages));
  decision i s := rule i (fst s) (snd s) |}.

(** A world: who is the traitor, what is ordered, and what the traitor says to 2 and to 3 in each round. *)
Record world := { who_lies : general; its_order : order; told : round -> general -> general -> option order }.

(** Loyal 1 orders attack, and traitor 2 tells 3 that 1 said retreat. *)
Definition world_A : world := {| who_lies := 2; its_order := attack; told r j i := Some retreat |}.

(** Loyal 1 orders retreat, and traitor 3 tells 2 that 1 said attack. *)
Definition world_A' : world := {| who_lies := 3; its_order := retreat; told r j i := Some attack |}.

(** Traitor 1 tells 2 to retreat and 3 to attack. *)
Definition world_B : world :=
  {| who_lies := 1; its_order := attack; told r j i := Some (if i =? 2 then retreat else attack) |}.

Definition right_in (rule : general -> order -> order -> order) (W : world) : Prop :=
  IC1 3 (relaying rule) (Nat.eqb (who_lies W)) (its_order W) (told W) /\
  IC2 3 (relaying rule) (Nat.eqb (who_lies W)) (its_order W) (told W).

(* page: byzantine-generals#no-rule *)
Lemma lieutenant_of W i : 2 <= i <= 3 -> who_lies W <> i -> loyal_lieutenant 3 (Nat.eqb (who_lies W)) i.
Proof. intros within other. split; [exact within|]. apply Nat.eqb_neq. assumption. Qed.

Section NoRule.
  Variable rule : general -> order -> order -> order.
  Notation IC1 W := (Model.IC1 3 (relaying rule) (Nat.eqb (who_lies W)) (its_order W) (told W)).
  Notation IC2 W := (Model.IC2 3 (relaying rule) (Nat.eqb (who_lies W)) (its_order W) (told W)).
  Notation decides W := (Model.decides 3 (relaying rule) (Nat.eqb (who_lies W)) (its_order W) (told W)).

  (* page: byzantine-generals#no-rule *)
  Lemma parted_in_B : IC2 world_A -> IC2 world_A' -> ~ IC1 world_B.
  Proof.
    intros IC2_A IC2_A'.
    (* step: rule-suppose *)
    assert (decides world_A 3 = attack) as in_A
      by (apply IC2_A; [reflexivity | apply (lieutenant_of world_A 3); simpl; lia]).
    (* step: rule-a *)
    assert (rule 3 attack retreat = attack) as three by exact in_A.
    (* step: rule-three *)
    assert (decides world_A' 2 = retreat) as in_A'
      by (apply IC2_A'; [reflexivity | apply (lieutenant_of world_A' 2); simpl; lia]).
    (* step: rule-a-prime *)
    assert (rule 2 retreat attack = retreat) as two by exact in_A'.
    (* step: rule-two *)
    assert (decides world_B 3 = attack) as three_attacks by exact three.
    assert (decides world_B 2 = retreat) as two_retreats by exact two.
    (* step: rule-b *)
    intros IC1. assert (decides world_B 2 = decides world_B 3) as same
      by (apply IC1; [apply (lieutenant_of world_B 2) | apply (lieutenant_of world_B 3)]; simpl; lia).
    congruence.
    (* step: rule-part *)
  Qed.

  (* page: byzantine-generals#no-rule *)
  Lemma wrong_somewhere : exists W, In W [world_A; world_B; world_A'] /\ ~ right_in rule W.
  Proof.
    assert (IC2 world_A \/ ~ IC2 world_A) as [A|A].
    { destruct (rule 3 attack retreat) eqn:three; [left|right].
      - intros _ i [[low high] loyal]. assert (i = 2 \/ i = 3) as [-> | ->] by lia; [discriminate | exact three].
      - intros IC2. specialize (IC2 eq_refl 3 (lieutenant_of world_A 3 ltac:(lia) ltac:(simpl; lia))).
        cbv in IC2. cbv in three. congruence. }
    2: { exists world_A. split; [simpl; auto|]. intros [_ IC2]. auto. }
    assert (IC2 world_A' \/ ~ IC2 world_A') as [A'|A'].
    { destruct (rule 2 retreat attack) eqn:two; [right|left].
      - intros IC2. specialize (IC2 eq_refl 2 (lieutenant_of world_A' 2 ltac:(lia) ltac:(simpl; lia))).
        cbv in IC2. cbv in two. congruence.
      - intros _ i [[low high] loyal]. assert (i = 2 \/ i = 3) as [-> | ->] by lia; [exact two | discriminate]. }
    2: { exists world_A'. split; [simpl; auto|]. intros [_ IC2]. auto. }
    exists world_B. split; [simpl; auto|]. intros [IC1 _]. exact (parted_in_B A A' IC1).
  Qed.
End NoRule.
