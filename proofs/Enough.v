(** * 3f + 1 is enough (lecture 5) *)
From Book Require Import Model.

(** ** The majority: attack if more than half are attack, else retreat; a tie is retreat. *)
Definition eq_order (a b : order) : bool :=
  match a, b with attack, attack | retreat, retreat => true | _, _ => false end.

Definition count (v : order) (votes : list order) : nat := length (filter (eq_order v) votes).

Definition majority (votes : list order) : order :=
  if length votes <? 2 * count attack votes then attack else retreat.

(* page: enough#obeyed *)
Lemma count_both votes : count attack votes + count retreat votes = length votes.
Proof. unfold count; induction votes as [|[] votes IH]; simpl in *; lia. Qed.

(** More than half of the values decide the vote, whichever they are. *)
(* page: enough#obeyed *)
Lemma majority_wins v votes : length votes < 2 * count v votes -> majority votes = v.
Proof.
  intros more. unfold majority. pose proof (count_both votes).
  destruct (Nat.ltb_spec (length votes) (2 * count attack votes)), v; (reflexivity || lia).
Qed.

(** ** OM(m)

    A path names who passed an order on, the last first: [j :: p] is "j says what it heard along p". What the traitors
    say is any function of the path, whose first general is the one who speaks, and of the receiver. *)
Notation path := (list general) (only parsing).

Definition without (j : general) (l : list general) : list general := remove Nat.eq_dec j l.

(** ** Counting *)
(* page: enough#obeyed *)
Lemma without_one j l : NoDup l -> In j l -> length l = S (length (without j l)).
Proof.
  unfold without; induction l as [|a l IH]; simpl; [tauto|]. intros once [->|among]; inversion_clear once.
  - destruct (Nat.eq_dec j j); [|tauto]. rewrite notin_remove; auto.
  - destruct (Nat.eq_dec j a) as [->|]; [tauto|]. simpl. rewrite <- IH; auto.
Qed.

(* page: enough#obeyed *)
Lemma without_in i j l : In i (without j l) <-> In i l /\ i <> j.
Proof. split; [apply in_remove | intros []; apply in_in_remove; auto]. Qed.

(* page: enough#obeyed *)
Lemma without_once j l : NoDup l -> NoDup (without j l).
Proof.
  unfold without; induction 1 as [|a l new once IH]; simpl; [constructor|].
  destruct (Nat.eq_dec j a); [auto|]. constructor; auto. intros among; apply in_remove in among; tauto.
Qed.

Section OM.
  Variable traitor : general -> bool.
  Variable lie : path -> general -> option order.

  Definition or_retreat (heard : option order) : order :=
    match heard with Some v => v | None => retreat end.

  (** What [i] receives from [c], the commander of the vote [c :: p], who holds [v]. *)
  Definition received (c : general) (p : path) (v : order) (i : general) : order :=
    if traitor c then or_retreat (lie (c :: p) i) else v.

  (** Definition "Oral messages": what lieutenant [i] takes in the OM([m]) of [c], with lieutenants [l]. *)
  Fixpoint takes (m : nat) (c : general) (p : path) (v : order) (l : list general) (i : general) : order :=
    match m with
    | 0 => received c p v i
    | S m => majority (map (fun j => if j =? i then received c p v i
                                     else takes m j (c :: p) (received c p v j) (without j l) i) l)
    end.

  Notation loyal i := (traitor i = false).
  Notation traitors l := (traitors_among traitor l).

  (** IC1 and IC2 of one vote. *)
  Definition IC1_of m c p v l := forall i h, In i l -> In h l -> loyal i -> loyal h ->
    takes m c p v l i = takes m c p v l h.
  Definition IC2_of m c p v l := loyal c -> forall i, In i l -> loyal i -> takes m c p v l i = v.

  (** Who is taken out of a list that holds it once takes along its treason. *)
  (* page: enough#obeyed *)
  Lemma traitors_without j l : NoDup l -> In j l ->
    traitors l = (if traitor j then 1 else 0) + traitors (without j l).
  Proof.
    unfold traitors_among, without; induction l as [|a l IH]; simpl; [tauto|].
    intros once [->|among]; inversion_clear once.
    - destruct (Nat.eq_dec j j); [|tauto]. rewrite notin_remove by auto. destruct (traitor j); reflexivity.
    - destruct (Nat.eq_dec j a) as [->|]; [tauto|]. simpl. destruct (traitor a); simpl; rewrite IH; auto; lia.
  Qed.

  (** If the places of loyal generals in a vector all hold [v], at most the traitors’ places hold something else. *)
  (* page: enough#obeyed *)
  Lemma loyal_places (w : general -> order) v l : (forall j, In j l -> loyal j -> w j = v) ->
    length l <= count v (map w l) + traitors l.
  Proof.
    unfold count, traitors_among; induction l as [|j l IH]; intros places; simpl; [lia|].
    assert (length l <= length (filter (eq_order v) (map w l)) + length (filter traitor l))
      by (apply IH; intros; apply places; simpl; auto).
    destruct (traitor j) eqn:loyal.
    - destruct (eq_order v (w j)); simpl; lia.
    - rewrite places by (simpl; auto). destruct v; simpl; lia.
  Qed.

  (** ** Lemma "A loyal commander is obeyed" *)
  (* page: enough#obeyed *)
  Lemma obeyed m : forall k c p v l, NoDup l -> traitors (c :: l) <= k -> length (c :: l) > 2 * k + m ->
    IC2_of m c p v l.
  Proof.
    induction m as [|m IH]; intros k c p v l once few many.
    - (* step: obeyed-induction *)
      intros commander_loyal.
      assert (forall i, received c p v i = v) as sends_v
        by (intro i; unfold received; rewrite commander_loyal; reflexivity).
      (* step: obeyed-loyal *)
      intros i i_among i_loyal. simpl. apply sends_v.
      (* step: obeyed-base *)
    - intros commander_loyal i i_among i_loyal.
      assert (forall j, received c p v j = v) as sends_v
        by (intro j; unfold received; rewrite commander_loyal; reflexivity).
      (* step: obeyed-own *)
      assert (forall j, In j l -> loyal j -> j <> i -> takes m j (c :: p) v (without j l) i = v) as others.
      { intros j j_among j_loyal different.
        (* step: obeyed-other *)
        pose proof (traitors_without j l once j_among) as leaves. pose proof (without_one j l once j_among) as size.
        assert (traitors (j :: without j l) <= k) as few_in_it
          by (unfold traitors_among in *; simpl in *; rewrite commander_loyal, j_loyal in *; simpl in *; lia).
        assert (length (j :: without j l) > 2 * k + m) as many_in_it by (simpl in *; lia).
        clear leaves size.
        (* step: obeyed-smaller *)
        apply (IH k); auto using without_once. apply without_in; auto.
        (* step: obeyed-hence *) }
      simpl takes. apply majority_wins. rewrite map_length.
      assert (length l <= count v (map (fun j => if j =? i then received c p v i
        else takes m j (c :: p) (received c p v j) (without j l) i) l) + traitors l) as most.
      { apply loyal_places. intros j j_among j_loyal.
        destruct (Nat.eqb_spec j i) as [->|different]; rewrite sends_v; [reflexivity | apply others; assumption]. }
      assert (traitors l <= k) as few_lieutenants
        by (unfold traitors_among in *; simpl in few; rewrite commander_loyal in few; exact few).
      (* step: obeyed-values *)
      simpl in many. lia.
      (* step: obeyed-vote *)
  Qed.

  (** ** Theorem "More than three times the traitors" *)
  (* page: enough#enough *)
  Lemma enough m : forall c p v l, NoDup l -> traitors (c :: l) <= m -> length (c :: l) > 3 * m ->
    IC1_of m c p v l /\ IC2_of m c p v l.
  Proof.
    induction m as [|m IH]; intros c p v l once few many.
    - (* step: enough-induction *)
      assert (loyal c) as commander
        by (unfold traitors_among in few; simpl in few; destruct (traitor c); [simpl in few; lia | reflexivity]).
      (* step: enough-nobody *)
      assert (IC2_of 0 c p v l) as IC2 by (apply (obeyed 0 0); [assumption | assumption | simpl; lia]).
      split; [|exact IC2]. intros i h i_among h_among i_loyal h_loyal. rewrite !IC2; auto.
      (* step: enough-base *)
    - (* step: enough-step *)
      destruct (traitor c) eqn:commander. all: swap 1 2.
      + assert (IC2_of (S m) c p v l) as IC2 by (apply (obeyed (S m) (S m)); [assumption | assumption | lia]).
        (* step: enough-loyal *)
        split; [|exact IC2]. intros i h i_among h_among i_loyal h_loyal. rewrite !IC2; auto.
        (* step: enough-same *)
      + split; [|intro; congruence].
        (* step: enough-traitor *)
        assert (traitors l <= m) as fewer
          by (unfold traitors_among in *; simpl in few; rewrite commander in few; simpl in few; lia).
        (* step: enough-fewer *)
        assert (forall j, In j l -> IC1_of m j (c :: p) (received c p v j) (without j l) /\
                                    IC2_of m j (c :: p) (received c p v j) (without j l)) as below.
        { intros j j_among.
          assert (traitors (j :: without j l) <= m) as few_in_it.
          { pose proof (traitors_without j l once j_among). unfold traitors_among in *; simpl in *.
            destruct (traitor j); simpl in *; lia. }
          assert (length (j :: without j l) > 3 * m) as many_in_it
            by (pose proof (without_one j l once j_among); simpl in *; lia).
          (* step: enough-inside *)
          apply IH; [apply without_once; assumption | exact few_in_it | exact many_in_it].
          (* step: enough-below *) }
        intros i h i_among h_among i_loyal h_loyal.
        assert (forall j, In j l ->
          (if j =? i then received c p v i else takes m j (c :: p) (received c p v j) (without j l) i) =
          (if j =? h then received c p v h else takes m j (c :: p) (received c p v j) (without j l) h)) as places.
        { intros j j_among. destruct (below j j_among) as [IC1 IC2]. clear below.
          (* step: enough-places *)
          destruct (Nat.eqb_spec j i) as [j_is_i|j_not_i], (Nat.eqb_spec j h) as [j_is_h|j_not_h]. all: cycle 3.
          - (* step: enough-neither *)
            apply IC1; auto; apply without_in; auto.
            (* step: enough-by-IC1 *)
          - congruence.
          - subst j.
            (* step: enough-own *)
            symmetry. apply IC2; auto. apply without_in; auto.
            (* step: enough-by-IC2 *)
          - subst j. apply IC2; auto. apply without_in; auto.
            (* step: enough-exchanged *) }
        simpl. f_equal. apply map_ext_in. exact places.
        (* step: enough-vote *)
  Qed.

  (** ** Proposition "Levels to spare" *)
  (* page: enough#to-spare *)
  Lemma levels_to_spare m : forall f c p v l, f <= m -> NoDup l -> traitors (c :: l) <= f ->
    length (c :: l) > 2 * f + m -> IC1_of m c p v l /\ IC2_of m c p v l.
  Proof.
    induction m as [|m IH]; intros f c p v l at_most once few many.
    - (* step: spare-induction *)
      assert (loyal c) as commander
        by (unfold traitors_among in few; simpl in few; destruct (traitor c); [simpl in few; lia | reflexivity]).
      assert (IC2_of 0 c p v l) as IC2 by (apply (obeyed 0 f); assumption).
      split; [|exact IC2]. intros i h i_among h_among i_loyal h_loyal. rewrite !IC2; auto.
      (* step: spare-base *)
    - (* step: spare-step *)
      destruct (traitor c) eqn:commander. all: swap 1 2.
      + assert (IC2_of (S m) c p v l) as IC2 by (apply (obeyed (S m) f); assumption).
        split; [|exact IC2]. intros i h i_among h_among i_loyal h_loyal. rewrite !IC2; auto.
        (* step: spare-loyal *)
      + split; [|intro; congruence].
        assert (1 <= f /\ traitors l <= f - 1) as [some fewer]
          by (unfold traitors_among in *; simpl in few; rewrite commander in few; simpl in few; lia).
        (* step: spare-fewer *)
        assert (forall j, In j l -> IC1_of m j (c :: p) (received c p v j) (without j l) /\
                                    IC2_of m j (c :: p) (received c p v j) (without j l)) as below.
        { intros j j_among. pose proof (without_one j l once j_among). pose proof (traitors_without j l once j_among).
          apply (IH (f - 1)); try (apply without_once; assumption); simpl in *; try lia.
          unfold traitors_among in *; simpl. destruct (traitor j); simpl in *; lia. }
        (* step: spare-below *)
        intros i h i_among h_among i_loyal h_loyal. simpl. f_equal. apply map_ext_in. intros j j_among.
        destruct (below j j_among) as [IC1 IC2].
        destruct (Nat.eqb_spec j i) as [j_is_i|j_not_i], (Nat.eqb_spec j h) as [j_is_h|j_not_h].
        * congruence.
        * subst j. symmetry. apply IC2; auto. apply without_in; auto.
        * subst j. apply IC2; auto. apply without_in; auto.
        * apply IC1; auto; apply without_in; auto.
        (* step: spare-rest *)
  Qed.
End OM.
