(** * A third is too many (lecture 4): three generals play [n] of them *)
From Book Require Import Model TooFew.

Section Blocks.
  Variables (P : protocol) (n f : nat).

  (** ** Three blocks: 1 4 7 …, 2 5 8 … and 3 6 9 …. The commander is in the first, and [b] is the lowest-numbered
      member of block [b]. *)
  Definition block (j : general) : general := (j - 1) mod 3 + 1.

  (* page: too-few#too-many *)
  Lemma block_among j : In (block j) (generals 3).
  Proof. unfold generals, block. rewrite in_seq. pose proof (Nat.mod_upper_bound (j - 1) 3). lia. Qed.

  (* page: too-few#too-many *)
  Lemma block_of b : In b (generals 3) -> block b = b.
  Proof. simpl. intros [<-|[<-|[<-|[]]]]; reflexivity. Qed.

  (** None has more than [f] members. *)
  (* page: too-few#too-many *)
  Lemma block_size b : n <= 3 * f -> traitors_among (fun j => block j =? b) (generals n) <= f.
  Proof.
    intros few. unfold traitors_among, generals.
    assert (forall g, length (filter (fun j => block j =? b) (seq 1 (3 * g))) <= g) as thirds.
    { induction g as [|g IH]; [reflexivity|].
      replace (3 * S g) with (3 * g + 3) by lia. rewrite seq_app, filter_app, app_length.
      assert (forall k, k < 3 -> block (1 + 3 * g + k) = k + 1) as next_three.
      { intros k small. unfold block. replace (1 + 3 * g + k - 1) with (k + g * 3) by lia.
        rewrite Nat.mod_add, Nat.mod_small; lia. }
      change (seq (1 + 3 * g) 3) with [1 + 3 * g; S (1 + 3 * g); S (S (1 + 3 * g))].
      pose proof (next_three 0) as first. pose proof (next_three 1) as second. pose proof (next_three 2) as third.
      rewrite Nat.add_0_r in first. rewrite (Nat.add_comm _ 1) in second. rewrite (Nat.add_comm _ 2) in third.
      cbn [filter Nat.add] in *. rewrite first, second, third by lia.
      destruct b as [|[|[|[|b]]]]; simpl in *; lia. }
    specialize (thirds f). replace (3 * f) with (n + (3 * f - n)) in thirds by lia.
    rewrite seq_app, filter_app, app_length in thirds. lia.
  Qed.

  (** ** The protocol Q

      A letter holds messages, each with its sender and its receiver. *)
  Definition letter : Type := list (general * general * text P).

  Definition write (s : general -> state P) (r : round) (b c : general) : letter :=
    flat_map (fun j => flat_map (fun i =>
      if (block j =? b) && (block i =? c)
      then match sends P j (s j) r i with Some t => [(j, i, t)] | None => [] end
      else []) (generals n)) (generals n).

  (** What a letter says that [j] sends to [i]: the first message of this sender and receiver. *)
  Definition heeded (l : option letter) (j i : general) : option (text P) :=
    match l with
    | None => None
    | Some l => match find (fun '(a, b, _) => (a =? j) && (b =? i)) l with
                | Some (_, _, t) => Some t | None => None end
    end.

  (* page: too-few#too-many *)
  Lemma heeded_written s r j i : In j (generals n) -> In i (generals n) ->
    heeded (Some (write s r (block j) (block i))) j i = sends P j (s j) r i.
  Proof.
    intros j_among i_among. unfold heeded.
    assert (forall a b t, In (a, b, t) (write s r (block j) (block i)) <->
      In a (generals n) /\ In b (generals n) /\ block a = block j /\ block b = block i /\
      sends P a (s a) r b = Some t) as written.
    { intros a b t. unfold write. rewrite in_flat_map. split.
      - intros (a' & a_among & inner). apply in_flat_map in inner as (b' & b_among & this).
        destruct (Nat.eqb_spec (block a') (block j)), (Nat.eqb_spec (block b') (block i)); simpl in this; try tauto.
        destruct (sends P a' (s a') r b') as [t'|] eqn:sent; simpl in this; [|tauto].
        destruct this as [this|[]]. inversion this; subst. auto.
      - intros (a_among & b_among & same_a & same_b & sent). exists a. split; [assumption|].
        apply in_flat_map. exists b. split; [assumption|].
        rewrite same_a, same_b, !Nat.eqb_refl, sent. simpl; auto. }
    destruct (find _ _) as [[[a b] t]|] eqn:found.
    - apply find_some in found as [among this]. apply andb_true_iff in this as [a_is b_is].
      apply Nat.eqb_eq in a_is as ->. apply Nat.eqb_eq in b_is as ->.
      apply written in among. symmetry; tauto.
    - destruct (sends P j (s j) r i) as [t|] eqn:sent; [|reflexivity].
      apply find_none with (x := (j, i, t)) in found; [|apply written; auto].
      rewrite !Nat.eqb_refl in found. discriminate.
  Qed.

  Definition Q : protocol := {|
    rounds := rounds P;
    state := general -> state P;
    text := letter;
    start b o j := start P j (if j =? commander then o else None);
    sends b s r c := Some (write s r b c);
    next b s r letters i := next P i (s i) r (inbox n i (fun j =>
      if block j =? b then sends P j (s j) r i else heeded (from (block j) letters) j i));
    decision b s := decision P b (s b) |}.

  (** ** What an execution of Q stands for *)
  Section Stands_for.
    Variables (traitor : general -> bool) (o : order).
    Variable script : round -> general -> general -> option letter.

    Definition traitor_P (j : general) : bool := traitor (block j).
    Definition script_P (r : round) (j i : general) : option (text P) := heeded (script r (block j) (block i)) j i.

    Notation after_Q := (after 3 Q traitor o script).
    Notation after_P := (after n P traitor_P o script_P).

    (** Every loyal general of P is in the state that its player keeps for it in Q. *)
    (* page: too-few#too-many *)
    Lemma same_states r : forall i, In i (generals n) -> traitor_P i = false ->
      after_P r i = after_Q r (block i) i.
    Proof.
      induction r as [|r IH]; intros i i_among i_loyal.
      - simpl. unfold given. destruct (Nat.eqb_spec i commander) as [->|]; reflexivity.
      - cbn [after next Q]. rewrite IH by assumption. f_equal. apply inbox_ext. intros j j_among different.
        unfold says at 1. destruct (Nat.eqb_spec (block j) (block i)) as [same|other].
        + (* what members send each other, their player keeps *)
          unfold traitor_P in *. rewrite same, i_loyal. rewrite IH by (unfold traitor_P; congruence).
          rewrite same. reflexivity.
        + (* the others send what is heeded in a letter *)
          rewrite from_inbox; [|apply block_among|assumption]. unfold says, traitor_P, script_P.
          destruct (traitor (block j)) eqn:loyal; [reflexivity|]. cbn [sends Q].
          rewrite heeded_written by assumption. rewrite IH by assumption. reflexivity.
    Qed.
  End Stands_for.

  (* page: too-few#too-many *)
  Lemma works_for_three : 3 <= n <= 3 * f -> works P n f -> works Q 3 1.
  Proof.
    intros sizes works traitor o script one.
    destruct (works (traitor_P traitor) o (script_P script)) as [IC1 IC2].
    { (* at most one block is the traitor’s *)
      assert (exists b, forall j, traitor_P traitor j = true -> (block j =? b) = true) as [b in_b].
      { unfold traitors_among in one. simpl in one. unfold traitor_P.
        destruct (traitor 1) eqn:A, (traitor 2) eqn:B, (traitor 3) eqn:C; simpl in one; try lia;
          [exists 1|exists 2|exists 3|exists 1]; intros j; pose proof (block_among j) as among; simpl in among;
          destruct among as [<-|[<-|[<-|[]]]]; (reflexivity || congruence). }
      transitivity (traitors_among (fun j => block j =? b) (generals n)); [|apply block_size; lia].
      unfold traitors_among. clear -in_b. induction (generals n) as [|j l IH]; [reflexivity|]. simpl.
      destruct (traitor_P traitor j) eqn:is; simpl; [rewrite in_b by assumption; simpl; lia|].
      destruct (block j =? b); simpl; lia. }
    assert (forall i, loyal_lieutenant 3 traitor i ->
      loyal_lieutenant n (traitor_P traitor) i /\
      decides 3 Q traitor o script i = decides n P (traitor_P traitor) o (script_P script) i) as as_in_P.
    { intros i [[low high] loyal].
      assert (block i = i) as lowest by (apply block_of; unfold generals; apply in_seq; lia).
      assert (traitor_P traitor i = false) as loyal_P by (unfold traitor_P; rewrite lowest; assumption).
      split; [repeat split; auto; lia|]. unfold decides.
      rewrite same_states by (auto; unfold generals; apply in_seq; lia). rewrite lowest. reflexivity. }
    split.
    - intros i h i_loyal h_loyal. apply as_in_P in i_loyal as [i_loyal ->], h_loyal as [h_loyal ->]. auto.
    - intros commander_loyal i i_loyal. apply as_in_P in i_loyal as [i_loyal ->]. auto.
  Qed.
End Blocks.

(** Theorem "A third is too many". *)
(* page: too-few#too-many *)
Lemma third_too_many P n f : 3 <= n <= 3 * f -> ~ works P n f.
Proof. intros sizes w. exact (three_generals _ (works_for_three P n f sizes w)). Qed.
