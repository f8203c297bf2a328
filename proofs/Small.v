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
Lemma obeying_IC2 n traitor o script : IC2 n obeying traitor o script.
Proof.
  intros commander_loyal i [[low high] i_loyal]. unfold decides. cbn.
  destruct (Nat.eqb_spec i commander) as [->|not_commander]; [unfold commander in *; lia|].
  rewrite from_inbox; [|unfold generals, commander; apply in_seq; lia|auto].
  unfold says. rewrite commander_loyal. reflexivity.
Qed.

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

(* page: too-few#easy *)
Lemma obeying_without_traitors n : 2 <= n -> works obeying n 0.
Proof.
  intros some traitor o script none. split; [|apply obeying_IC2]. apply obeying_agrees.
  apply (no_traitor traitor n); [assumption|]. unfold generals, commander. apply in_seq; lia.
Qed.

(* page: too-few#easy *)
Lemma obeying_for_two f : works obeying 2 f.
Proof.
  intros traitor o script few. split; [|apply obeying_IC2].
  intros i j [[? ?] _] [[? ?] _]. replace j with i by lia. reflexivity.
Qed.

(* page: too-few#easy *)
Lemma idle_IC1 n traitor o script : IC1 n idle traitor o script.
Proof. intros i j _ _. reflexivity. Qed.

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

(* page: byzantine-generals#no-rule *)
Lemma wrong_somewhere rule : exists W, In W [world_A; world_B; world_A'] /\ ~ right_in rule W.
Proof.
  destruct (rule 3 attack retreat) eqn:three, (rule 2 retreat attack) eqn:two.
  - (* 2 attacks in A' *)
    exists world_A'. split; [simpl; auto|]. intros [_ IC2].
    specialize (IC2 eq_refl 2 (lieutenant_of world_A' 2 (conj (le_n 2) (le_S _ _ (le_n 2))) ltac:(simpl; lia))).
    cbv in IC2. cbv in two. congruence.
  - (* 3 attacks, and 2 retreats: they part in B *)
    exists world_B. split; [simpl; auto|]. intros [IC1 _].
    specialize (IC1 2 3 (lieutenant_of world_B 2 ltac:(lia) ltac:(simpl; lia)) (lieutenant_of world_B 3 ltac:(lia) ltac:(simpl; lia))).
    cbv in IC1. cbv in two, three. congruence.
  - exists world_A. split; [simpl; auto|]. intros [_ IC2].
    specialize (IC2 eq_refl 3 (lieutenant_of world_A 3 ltac:(lia) ltac:(simpl; lia))). cbv in IC2. cbv in three. congruence.
  - (* 3 retreats in A *)
    exists world_A. split; [simpl; auto|]. intros [_ IC2].
    specialize (IC2 eq_refl 3 (lieutenant_of world_A 3 ltac:(lia) ltac:(simpl; lia))). cbv in IC2. cbv in three. congruence.
Qed.
