(** * Quorums (lecture 7) *)
From Book Require Import Model.

(** [q] different ones of the generals 1 … n. *)
Definition group (n q : nat) (Q : list general) : Prop := NoDup Q /\ incl Q (generals n) /\ length Q = q.

(** A quorum can be reached when [f] generals are silent. *)
Definition reachable (n f q : nat) : Prop :=
  forall silent, group n f silent -> exists Q, group n q Q /\ forall i, In i Q -> ~ In i silent.

(** Any two quorums share a loyal general, whoever the at most [f] traitors are. *)
Definition meet (n f q : nat) : Prop :=
  forall traitor, traitors_among traitor (generals n) <= f ->
  forall Q Q', group n q Q -> group n q Q' -> exists i, In i Q /\ In i Q' /\ traitor i = false.

Definition is_in (l : list general) (i : general) : bool := if in_dec Nat.eq_dec i l then true else false.

(* page: still-hard#quorums *)
Lemma is_in_iff l i : is_in l i = true <-> In i l.
Proof. unfold is_in. destruct (in_dec Nat.eq_dec i l); split; (auto || discriminate || tauto). Qed.

(** Two parts of a list, by what is in them. *)
(* page: still-hard#quorums *)
Lemma filter_both (a : general -> bool) l :
  length (filter a l) + length (filter (fun i => negb (a i)) l) = length l.
Proof. induction l as [|x l IH]; simpl; [reflexivity|]. destruct (a x); simpl; lia. Qed.

(* page: still-hard#quorums *)
Lemma group_size n q Q : group n q Q -> q <= n.
Proof.
  intros (once & among & <-). rewrite <- (seq_length n 1). apply NoDup_incl_length; assumption.
Qed.

(* page: still-hard#quorums *)
Lemma first_group n q s : s + q <= n -> group n q (seq (S s) q).
Proof.
  intros fits. split; [apply seq_NoDup|]. split; [|apply seq_length].
  intros i among. apply in_seq in among. apply in_seq. lia.
Qed.

(** A group has at least [q - f] members that are not silent, or not traitors. *)
(* page: still-hard#quorums *)
Lemma members_in n q Q : group n q Q -> length (filter (is_in Q) (generals n)) = q.
Proof.
  intros (once & among & size). rewrite <- size. apply Nat.le_antisymm; apply NoDup_incl_length; auto.
  - apply NoDup_filter, seq_NoDup.
  - intros i here. apply filter_In in here. apply is_in_iff. tauto.
  - intros i here. apply filter_In. split; [auto | apply is_in_iff; assumption].
Qed.

(* page: still-hard#quorums *)
Lemma quorum_left n f q : f <= n -> reachable n f q -> q <= n - f.
Proof.
  intros fits reach. destruct (reach (seq 1 f) (first_group n f 0 fits)) as (Q & (once & among & size) & away).
  rewrite <- size. replace (n - f) with (length (seq (S f) (n - f))) by apply seq_length.
  apply NoDup_incl_length; [assumption|]. intros i here. specialize (among i here). specialize (away i here).
  unfold generals in among. apply in_seq in among. rewrite in_seq in away. apply in_seq. lia.
Qed.

(* page: still-hard#quorums *)
Lemma quorums_overlap n f q : q <= n -> meet n f q -> f + 1 + n <= 2 * q.
Proof.
  intros fits shares. destruct (Nat.le_gt_cases (f + 1 + n) (2 * q)) as [|few]; [assumption|exfalso].
  (* the first q and the last q; all whom they share are traitors *)
  destruct (shares (fun i => (n - q <? i) && (i <=? q))) with (Q := seq 1 q) (Q' := seq (S (n - q)) q)
    as (i & here & there & loyal); try (apply first_group; lia).
  - unfold traitors_among, generals.
    assert (forall l, NoDup l -> length (filter (fun i => (n - q <? i) && (i <=? q)) l) <= length (seq (S (n - q)) (2 * q - n)))
      as shared.
    { intros l once. apply NoDup_incl_length; [apply NoDup_filter; assumption|]. intros i among.
      apply filter_In in among as [_ among]. apply andb_true_iff in among as [low high].
      apply Nat.ltb_lt in low. apply Nat.leb_le in high. apply in_seq. lia. }
    specialize (shared (seq 1 n) (seq_NoDup n 1)). rewrite seq_length in shared. lia.
  - apply in_seq in here, there. apply andb_false_iff in loyal as [low|high];
      [apply Nat.ltb_ge in low | apply Nat.leb_gt in high]; lia.
Qed.

(* page: still-hard#quorums *)
Lemma quorums_bound n f q : f <= n -> reachable n f q -> meet n f q -> 3 * f + 1 <= n.
Proof.
  intros fits reach shares. pose proof (quorum_left n f q fits reach).
  assert (f + 1 + n <= 2 * q) by (apply quorums_overlap; [lia|assumption]). lia.
Qed.

(* page: still-hard#quorums *)
Lemma large_quorums_reached f : reachable (3 * f + 1) f (2 * f + 1).
Proof.
  intros silent few. exists (filter (fun i => negb (is_in silent i)) (generals (3 * f + 1))). split.
  - split; [apply NoDup_filter, seq_NoDup|]. split; [intros i here; apply filter_In in here; tauto|].
    pose proof (filter_both (is_in silent) (generals (3 * f + 1))) as both.
    rewrite (members_in _ _ _ few) in both. unfold generals in both at 2. rewrite seq_length in both. lia.
  - intros i here silent_i. apply filter_In in here as [_ here]. apply is_in_iff in silent_i. rewrite silent_i in here. discriminate.
Qed.

(* page: still-hard#quorums *)
Lemma large_quorums_meet f : meet (3 * f + 1) f (2 * f + 1).
Proof.
  intros traitor few Q Q' Q_is Q'_is.
  destruct (existsb (fun i => is_in Q i && is_in Q' i && negb (traitor i)) (generals (3 * f + 1))) eqn:some.
  - apply existsb_exists in some as (i & _ & here). apply andb_true_iff in here as [here loyal].
    apply andb_true_iff in here as [here there]. exists i. rewrite <- !is_in_iff. apply negb_true_iff in loyal. auto.
  - exfalso. pose proof (members_in _ _ _ Q_is) as Q_size. pose proof (members_in _ _ _ Q'_is) as Q'_size.
    unfold traitors_among in few.
    assert (forall l, existsb (fun i => is_in Q i && is_in Q' i && negb (traitor i)) l = false ->
      length (filter (is_in Q) l) + length (filter (is_in Q') l) <= length l + length (filter traitor l)) as bound.
    { induction l as [|i l IH]; intros none; [simpl; lia|]. cbn [existsb] in none. apply orb_false_iff in none as [here none].
      specialize (IH none). cbn [filter]. destruct (is_in Q i), (is_in Q' i), (traitor i); simpl in *; (discriminate || lia). }
    specialize (bound _ some). rewrite Q_size, Q'_size in bound. unfold generals in bound at 1.
    rewrite seq_length in bound. lia.
Qed.
