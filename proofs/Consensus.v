(** * Signed consensus on time (lecture 7): every general has an input *)
From Coq Require Import FinFun Permutation.
From Book Require Import Model Enough Signatures.

Section Sessions.
  (** SM([f]) once for each general in the part of the commander. [script c] is what the traitors do in the session of [c]. *)
  Variables (n f : nat) (traitor : general -> bool) (input : general -> order).
  Variable script : general -> round -> general -> general -> order -> path -> bool.

  (** In the session of [c] it has number 1, and general 1 has number [c]. *)
  Definition number (c i : general) : general := if i =? c then commander else if i =? commander then c else i.

  Definition obeyed_in (c i : general) : order :=
    obeys n f (fun j => traitor (number c j)) (input c) (script c) (number c i).

  (** The list of [n] orders that [i] holds in the end. In its own session it counts its own input. *)
  Definition order_of (c i : general) : order := if c =? i then input i else obeyed_in c i.

  Definition majority_of (i : general) : order := majority (map (fun c => order_of c i) (generals n)).

  Notation loyal i := (traitor i = false).

  (* page: still-hard#two-f *)
  Lemma number_back c i : number c (number c i) = i.
  Proof.
    unfold number. destruct (Nat.eqb_spec i c) as [->|not_c].
    - destruct (Nat.eqb_spec commander c) as [->|]; [reflexivity|]. rewrite Nat.eqb_refl. reflexivity.
    - destruct (Nat.eqb_spec i commander) as [->|not_one]; [rewrite Nat.eqb_refl; reflexivity|].
      destruct (Nat.eqb_spec i c), (Nat.eqb_spec i commander); tauto.
  Qed.

  (* page: still-hard#two-f *)
  Lemma number_among c i : In c (generals n) -> In i (generals n) -> In (number c i) (generals n).
  Proof.
    unfold generals, number, commander. rewrite !in_seq. intros c_in i_in.
    destruct (Nat.eqb_spec i c), (Nat.eqb_spec i 1); lia.
  Qed.

  (** As many are traitors in the session of [c] as in all. *)
  (* page: still-hard#two-f *)
  Lemma as_many_traitors c : In c (generals n) ->
    traitors_among (fun j => traitor (number c j)) (generals n) = traitors_among traitor (generals n).
  Proof.
    intros c_in. assert (Permutation (map (number c) (generals n)) (generals n)) as same.
    { apply NoDup_Permutation_bis.
      - apply Injective_map_NoDup; [|apply seq_NoDup]. intros i j same.
        apply (f_equal (number c)) in same. rewrite !number_back in same. exact same.
      - rewrite map_length. reflexivity.
      - intros i here. apply in_map_iff in here as (j & <- & j_in). apply number_among; assumption. }
    assert (forall l, traitors_among (fun j => traitor (number c j)) l = traitors_among traitor (map (number c) l)) as renamed
      by (unfold traitors_among; induction l as [|j l IH]; simpl; [reflexivity|]; destruct (traitor (number c j)); simpl; auto).
    rewrite renamed. clear -same. revert same. generalize (map (number c) (generals n)), (generals n). intros a b same.
    unfold traitors_among. induction same as [|j l l' _ IH|j k l|l l' l'' _ IH _ IH']; simpl.
    - reflexivity.
    - destruct (traitor j); simpl; auto.
    - destruct (traitor j), (traitor k); reflexivity.
    - congruence.
  Qed.

  Hypothesis few : traitors_among traitor (generals n) <= f.

  (* page: still-hard#two-f *)
  Lemma lieutenant_in c i : In c (generals n) -> In i (generals n) -> c <> i -> is_lieutenant n (number c i).
  Proof.
    intros c_in i_in different. pose proof (number_among c i c_in i_in) as among. unfold generals in *. rewrite in_seq in *.
    unfold is_lieutenant, number, commander in *. destruct (Nat.eqb_spec i c), (Nat.eqb_spec i 1); lia.
  Qed.

  (** Who is loyal has its input heard by all who are loyal. *)
  (* page: still-hard#two-f *)
  Lemma loyal_input c i : In c (generals n) -> In i (generals n) -> loyal c -> loyal i -> order_of c i = input c.
  Proof.
    intros c_in i_in c_loyal i_loyal. unfold order_of, obeyed_in. destruct (Nat.eqb_spec c i) as [->|different]; [reflexivity|].
    apply signed_messages_IC2; [|apply lieutenant_in; assumption].
    replace (number c commander) with c; [assumption|]. unfold number. destruct (Nat.eqb_spec commander c); [auto|]. rewrite Nat.eqb_refl. reflexivity.
  Qed.

  (** All who are loyal hold the same list. *)
  (* page: still-hard#two-f *)
  Lemma same_list c i j : In c (generals n) -> In i (generals n) -> In j (generals n) -> loyal i -> loyal j ->
    order_of c i = order_of c j.
  Proof.
    intros c_in i_in j_in i_loyal j_loyal. destruct (traitor c) eqn:is.
    - unfold order_of, obeyed_in. destruct (Nat.eqb_spec c i) as [->|not_i]; [congruence|].
      destruct (Nat.eqb_spec c j) as [->|not_j]; [congruence|].
      apply signed_messages_IC1; try (apply lieutenant_in; assumption); try (rewrite number_back; assumption).
      rewrite as_many_traitors; assumption.
    - rewrite !loyal_input by assumption. reflexivity.
  Qed.

  (* page: still-hard#two-f *)
  Lemma consensus : n >= 2 * f + 1 ->
    (forall i j, In i (generals n) -> In j (generals n) -> loyal i -> loyal j -> majority_of i = majority_of j) /\
    (forall v, (forall i, In i (generals n) -> loyal i -> input i = v) ->
      forall i, In i (generals n) -> loyal i -> majority_of i = v).
  Proof.
    intros many.
    assert (forall c i j, In c (generals n) -> In i (generals n) -> In j (generals n) -> loyal i -> loyal j ->
      order_of c i = order_of c j) as one_list by exact same_list.
    assert (forall c i, In c (generals n) -> In i (generals n) -> loyal c -> loyal i -> order_of c i = input c) as inputs
      by exact loyal_input.
    (* step: consensus-lists *)
    split.
    - intros i j i_in j_in i_loyal j_loyal. unfold majority_of. f_equal. apply map_ext_in. intros c c_in. auto.
    - intros v all i i_in i_loyal.
      assert (n <= count v (map (fun c => order_of c i) (generals n)) + f) as most.
      { pose proof (loyal_places traitor (fun c => order_of c i) v (generals n)) as places.
        unfold generals in places at 2. rewrite seq_length in places. transitivity (count v (map (fun c => order_of c i) (generals n)) + traitors_among traitor (generals n)); [|lia].
        apply places. intros c c_in c_loyal. rewrite inputs; auto. }
      apply majority_wins. unfold generals at 1. rewrite map_length, seq_length. lia.
      (* step: consensus-majority *)
  Qed.
End Sessions.

(** ** Too few

    Everybody follows the protocol with some input. A traitor may do that with one that it hasn’t, and needs no other key than its own. *)
Section Pretending.
  Variables (n : nat) (P : protocol) (input : general -> order).

  Fixpoint following (r : round) (i : general) : state P :=
    match r with
    | 0 => start P i (Some (input i))
    | S q => next P i (following q i) r (inbox n i (fun j => sends P j (following q j) r i))
    end.

  Definition agreed (i : general) : order := decision P i (following (rounds P) i).
End Pretending.

(** Consensus among [n], at most [f] of whom pretend to have another input. *)
Definition against_pretenders (P : protocol) (n f : nat) : Prop :=
  forall traitor input, traitors_among traitor (generals n) <= f ->
  (forall i j, In i (generals n) -> In j (generals n) -> traitor i = false -> traitor j = false ->
    agreed n P input i = agreed n P input j) /\
  (forall v, (forall i, In i (generals n) -> traitor i = false -> input i = v) ->
    forall i, In i (generals n) -> traitor i = false -> agreed n P input i = v).

(* page: still-hard#two-f *)
Lemma at_most (a : general -> bool) s l : (forall i, a i = true -> s <= i < s + l) -> forall n, traitors_among a (generals n) <= l.
Proof.
  intros within n. unfold traitors_among. transitivity (length (seq s l)); [apply NoDup_incl_length | rewrite seq_length; reflexivity].
  - apply NoDup_filter, seq_NoDup.
  - intros i here. apply filter_In in here as [_ here]. apply in_seq. auto.
Qed.

(* page: still-hard#two-f *)
Lemma no_consensus P n f : 2 <= n -> n <= 2 * f -> ~ against_pretenders P n f.
Proof.
  intros two few works.
  assert (exists k, 1 <= k < n /\ k <= f /\ n - k <= f) as (k & within & first & second).
  { exists (n / 2). pose proof (Nat.div_mod n 2). pose proof (Nat.mod_upper_bound n 2). lia. }
  pose (input := fun i => if i <=? k then attack else retreat).
  assert (forall i, i <= k -> input i = attack) as attackers by (intros i low; unfold input; destruct (Nat.leb_spec i k); [reflexivity|lia]).
  assert (forall i, k < i -> input i = retreat) as retreaters by (intros i high; unfold input; destruct (Nat.leb_spec i k); [lia|reflexivity]).
  clearbody input.
  (* step: consensus-split *)
  assert (agreed n P input 1 = attack) as one_attacks.
  { destruct (works (fun i => (k <? i) && (i <=? n)) input) as [_ valid].
    - transitivity (n - k); [|assumption]. apply at_most with (s := S k). intros i both. apply andb_true_iff in both as [low high].
      apply Nat.ltb_lt in low. apply Nat.leb_le in high. lia.
    - apply valid; [|apply in_seq; lia|destruct (Nat.ltb_spec k 1); [lia|reflexivity]].
      intros i i_in i_loyal. apply in_seq in i_in. apply attackers. apply andb_false_iff in i_loyal as [low|high];
        [apply Nat.ltb_ge in low | apply Nat.leb_gt in high]; lia. }
  (* step: consensus-first *)
  assert (agreed n P input n = retreat) as last_retreats.
  { destruct (works (fun i => (1 <=? i) && (i <=? k)) input) as [_ valid].
    - transitivity k; [|assumption]. apply at_most with (s := 1). intros i both. apply andb_true_iff in both as [low high].
      apply Nat.leb_le in low, high. lia.
    - apply valid; [|apply in_seq; lia|apply andb_false_iff; right; apply Nat.leb_gt; lia].
      intros i i_in i_loyal. apply in_seq in i_in. apply retreaters. apply andb_false_iff in i_loyal as [low|high];
        apply Nat.leb_gt in low || apply Nat.leb_gt in high; lia. }
  (* step: consensus-second *)
  destruct (works (fun _ => false) input) as [agree _].
  { transitivity 0; [|lia]. apply at_most with (s := 0). discriminate. }
  specialize (agree 1 n ltac:(apply in_seq; lia) ltac:(apply in_seq; lia) eq_refl eq_refl). congruence.
  (* step: consensus-broken *)
Qed.
