(** * Signed messages (lecture 6)

    A chain is an order and a path, the last signer first: general [k] of [k :: p] signed the order and the path
    [k :: p]. That signatures can’t be forged means: a chain is good only if every loyal general on it signed it. *)
From Book Require Import Model Enough Frontier.

Local Arguments paths : simpl never.

(** ** Paths *)
Section Paths.
  Variable n : nat.

  (* page: signatures#theorem-3 *)
  Lemma paths_step r p : In p (paths n (S (S r))) ->
    exists k q, p = k :: q /\ In q (paths n (S r)) /\ In k (generals n) /\ ~ In k q.
  Proof.
    intros among. change (In p (flat_map (fun p => map (fun j => j :: p)
      (filter (fun j => negb (on j p)) (generals n))) (paths n (S r)))) in among.
    apply in_flat_map in among as (q & q_path & among). apply in_map_iff in among as (k & <- & among).
    apply filter_In in among as [k_among new]. exists k, q. repeat split; auto.
    unfold on in new. destruct (in_dec Nat.eq_dec k q); [discriminate | assumption].
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma paths_length r : forall p, In p (paths n r) -> length p = r.
  Proof.
    destruct r as [|r]; [intros p [<-|[]]; reflexivity|].
    induction r as [|r IH]; [intros p [<-|[]]; reflexivity|].
    intros p among. apply paths_step in among as (k & q & -> & q_path & _). simpl. rewrite IH; auto.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma paths_once r : forall p, In p (paths n (S r)) -> NoDup p.
  Proof.
    induction r as [|r IH]; [intros p [<-|[]]; repeat constructor; simpl; tauto|].
    intros p among. apply paths_step in among as (k & q & -> & q_path & _ & new). constructor; auto.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma paths_generals r : 1 <= n -> forall p, In p (paths n (S r)) -> incl p (generals n).
  Proof.
    intros some. induction r as [|r IH]; intros p among.
    - destruct among as [<-|[]]. intros k [<-|[]]. apply in_seq. unfold commander; lia.
    - apply paths_step in among as (k & q & -> & q_path & k_among & _). apply incl_cons; auto.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma paths_begin r : forall p, In p (paths n (S r)) -> In commander p.
  Proof.
    induction r as [|r IH]; [intros p [<-|[]]; simpl; auto|].
    intros p among. apply paths_step in among as (k & q & -> & q_path & _). simpl; auto.
  Qed.
End Paths.

Section SM.
  Variables (n m : nat) (traitor : general -> bool) (o : order).

  (** Whether traitor [k] offers [i] in a round the chain of an order and a path. What is good of it is checked below. *)
  Variable script : round -> general -> general -> order -> path -> bool.

  (** The path on which a lieutenant first accepted an order, if it did. *)
  Definition memory := general -> order -> option path.

  (** Whether loyal [k] signs this order and [k :: p]: the commander its own order, a lieutenant what it accepted. *)
  Definition signs (held : memory) (k : general) (v : order) (p : path) : bool :=
    if k =? commander then match p with [] => eq_order v o | _ => false end
    else match held k v with Some q => if same_path p q then true else false | None => false end.

  (** No loyal general’s signature on it is forged. *)
  Fixpoint good (held : memory) (v : order) (p : path) : bool :=
    match p with [] => true | k :: q => (traitor k || signs held k v q) && good held v q end.

  (** Whether a good chain reaches [i] in this round. A loyal general sends what it signs to all who are not on it. *)
  Definition reaches (held : memory) (r : round) (i : general) (v : order) (p : path) : bool :=
    match p with
    | [] => false
    | k :: _ => good held v p && if traitor k then script r k i v p else negb (on i p)
    end.

  (** What is held after a round. An order is accepted in round [r] with exactly [r] signatures of different generals,
      the commander’s first; of several such chains the one with the smaller path is kept. *)
  Fixpoint held (r : round) (i : general) (v : order) : option path :=
    match r with
    | 0 => None
    | S q => match held q i v with
             | Some p => Some p
             | None => find (reaches (held q) r i v) (paths n r)
             end
    end.

  (** After round m + 1 a lieutenant obeys the only order it holds, and retreats if it holds none or two. *)
  Definition obeys (i : general) : order :=
    match held (S m) i attack, held (S m) i retreat with Some _, None => attack | _, _ => retreat end.

  Notation loyal i := (traitor i = false).
  Notation lieutenant i := (is_lieutenant n i).

  (** ** What is held *)
  (* page: signatures#theorem-3 *)
  Lemma held_stays r i v p : held r i v = Some p -> forall s, r <= s -> held s i v = Some p.
  Proof. intros holds s later. induction later as [|s _ IH]; [assumption|]. simpl. rewrite IH. reflexivity. Qed.

  (** Whoever holds an order accepted it in the round of its path’s length, and had not held it before. *)
  (* page: signatures#theorem-3 *)
  Lemma held_by r i v p : held r i v = Some p -> exists q, length p = S q /\ S q <= r /\ In p (paths n (S q)) /\
    held q i v = None /\ reaches (held q) (S q) i v p = true.
  Proof.
    induction r as [|r IH]; simpl; [discriminate|].
    destruct (held r i v) as [p'|] eqn:before.
    - intros same. destruct (IH same) as (q & ? & ? & ?). exists q. split; [assumption|]. split; [lia | assumption].
    - intros found. apply find_some in found as [among here]. exists r.
      pose proof (paths_length n _ _ among). auto.
  Qed.

  (** It held it then. *)
  (* page: signatures#theorem-3 *)
  Lemma held_then r i v p : held r i v = Some p -> held (length p) i v = Some p.
  Proof.
    intros holds. destruct (held_by _ _ _ _ holds) as (q & -> & within & p_path & before & reached).
    destruct (held (S q) i v) as [p'|] eqn:then_held.
    - rewrite (held_stays _ _ _ _ then_held r within) in holds. assumption.
    - simpl in then_held. rewrite before in then_held. apply find_none with (x := p) in then_held; [congruence|assumption].
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma signs_stays r s k v p : r <= s -> signs (held r) k v p = true -> signs (held s) k v p = true.
  Proof.
    unfold signs. intros later. destruct (k =? commander); [auto|].
    destruct (held r k v) as [q|] eqn:holds; [|discriminate]. rewrite (held_stays _ _ _ _ holds s later). auto.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma good_stays r s v p : r <= s -> good (held r) v p = true -> good (held s) v p = true.
  Proof.
    intros later. induction p as [|k p IH]; simpl; [auto|]. intros both. apply andb_true_iff in both as [here below].
    rewrite (IH below), andb_true_r. destruct (traitor k); simpl in *; [reflexivity|].
    apply (signs_stays r); assumption.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma good_reaches r i v p : reaches (held r) (S r) i v p = true -> good (held r) v p = true.
  Proof. destruct p; simpl; [discriminate|]. intros both. apply andb_true_iff in both; tauto. Qed.

  (** A loyal lieutenant on a good chain holds the order, on the part of the path before it. *)
  (* page: signatures#theorem-3 *)
  Lemma loyal_signer h v p k : good h v p = true -> In k p -> loyal k -> k <> commander ->
    exists a q, p = a ++ k :: q /\ good h v (k :: q) = true /\ h k v = Some q.
  Proof.
    induction p as [|j p IH]; simpl; [tauto|]. intros both [->|below] k_loyal not_commander.
    - exists [], p. split; [reflexivity|]. split; [assumption|]. rewrite k_loyal in both. simpl in both.
      apply andb_true_iff in both as [signed _]. unfold signs in signed.
      destruct (Nat.eqb_spec k commander); [tauto|].
      destruct (h k v) as [q|]; [|discriminate]. destruct (same_path p q) as [->|]; [reflexivity | discriminate].
    - apply andb_true_iff in both as [_ good]. destruct (IH good below k_loyal not_commander) as (a & q & -> & rest).
      exists (j :: a), q. auto.
  Qed.

  (** A loyal lieutenant’s chain is accepted by all who are not on it, if a round is left. *)
  (* page: signatures#theorem-3 *)
  Lemma passed_on k j v q : loyal k -> lieutenant k -> held (length q) k v = Some q ->
    on j (k :: q) = false -> held (S (length q)) j v <> None.
  Proof.
    intros k_loyal k_lieutenant holds j_off. simpl held.
    destruct (held (length q) j v) as [p|]; [discriminate|]. intros none.
    destruct (held_by _ _ _ _ holds) as (r & r_length & _ & q_path & before & reached).
    apply find_none with (x := k :: q) in none.
    - simpl in none. rewrite k_loyal, j_off in none. simpl in none. rewrite andb_true_r in none.
      unfold signs in none. unfold is_lieutenant in k_lieutenant.
      destruct (Nat.eqb_spec k commander) as [->|]; [unfold commander in *; lia|]. rewrite holds in none.
      destruct (same_path q q); [|tauto]. simpl in none.
      apply good_reaches in reached. rewrite (good_stays r) in none; [discriminate|lia|assumption].
    - change (S (length q)) with (length (k :: q)). apply path_grows.
      + intros ->. discriminate.
      + rewrite r_length. assumption.
      + unfold is_lieutenant in k_lieutenant. unfold generals. apply in_seq. lia.
      + (* k is not on its own path: it would have held the order before *)
        unfold on. destruct (in_dec Nat.eq_dec k q) as [among|]; [|reflexivity]. exfalso.
        apply good_reaches in reached. unfold is_lieutenant in k_lieutenant.
        destruct (loyal_signer _ _ _ _ reached among k_loyal) as (_ & p & _ & _ & early);
          [unfold commander; lia | congruence].
  Qed.

  (** The commander is loyal: no other order than its own is ever accepted, and its own is accepted in round 1. *)
  (* page: signatures#theorem-3 *)
  Lemma own_order r i v p : loyal commander -> held r i v = Some p -> v = o.
  Proof.
    intros commander_loyal holds. destruct (held_by _ _ _ _ holds) as (q & _ & _ & p_path & _ & reached).
    apply good_reaches in reached. apply paths_begin in p_path. clear -commander_loyal reached p_path.
    induction p as [|k p IH]; [destruct p_path|]. simpl in reached. apply andb_true_iff in reached as [signed below].
    destruct p_path as [->|among]; [|auto]. rewrite commander_loyal in signed. unfold signs in signed. simpl in signed.
    destruct p, v, o; (reflexivity || discriminate).
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma order_arrives i : loyal commander -> lieutenant i -> held 1 i o <> None.
  Proof.
    intros commander_loyal [i_lieutenant _].
    assert (on i [commander] = false) as not_on.
    { unfold on. destruct (in_dec Nat.eq_dec i [commander]) as [[<-|[]]|]; [|reflexivity]. unfold commander in *; lia. }
    cbn [held]. change (paths n 1) with [[commander]]. cbn [find reaches good]. rewrite commander_loyal, not_on.
    unfold signs. destruct o; discriminate.
  Qed.

  (** IC2, for any number of traitors. *)
  (* page: signatures#theorem-3 *)
  Lemma signed_messages_IC2 : loyal commander -> forall i, lieutenant i -> obeys i = o.
  Proof.
    intros commander_loyal i i_lieutenant. pose proof (order_arrives i commander_loyal i_lieutenant) as arrives.
    assert (held (S m) i o <> None) as holds
      by (destruct (held 1 i o) eqn:h; [rewrite (held_stays _ _ _ _ h); [discriminate | lia] | tauto]).
    clear arrives.
    (* step: signed-accepts *)
    assert (forall v p, held (S m) i v = Some p -> v = o) as only by (intros v p; apply own_order; assumption).
    (* step: signed-only *)
    unfold obeys. pose proof (only attack) as only_a. pose proof (only retreat) as only_r.
    destruct (held (S m) i attack) as [a|] eqn:attacks, (held (S m) i retreat) as [r|] eqn:retreats;
      try (specialize (only_a a eq_refl)); try (specialize (only_r r eq_refl));
      destruct o; congruence.
    (* step: signed-obeys *)
  Qed.

  (** Of more different generals than there are traitors one is loyal. *)
  (* page: signatures#theorem-3 *)
  Lemma one_is_loyal p : traitors_among traitor (generals n) < length p -> NoDup p -> incl p (generals n) ->
    exists k, In k p /\ loyal k.
  Proof.
    intros few once all_generals. destruct (forallb traitor p) eqn:everybody.
    - exfalso. rewrite forallb_forall in everybody. unfold traitors_among in few.
      enough (length p <= length (filter traitor (generals n))) by lia.
      apply NoDup_incl_length; [assumption|]. intros k among. apply filter_In. auto.
    - clear -everybody. induction p as [|k p IH]; simpl in *; [discriminate|].
      destruct (traitor k) eqn:k_loyal; [|exists k; auto].
      destruct (IH everybody) as (j & among & j_loyal). exists j; auto.
  Qed.

  (** ** Theorem "Signed messages are enough": the commander is a traitor

      Whether a loyal lieutenant holds the order after a round, and the first such round. *)
  Definition somebody_holds (r : round) (v : order) : bool :=
    existsb (fun i => (2 <=? i) && negb (traitor i) && match held r i v with Some _ => true | None => false end)
      (generals n).

  (* page: signatures#theorem-3 *)
  Lemma somebody r v : somebody_holds r v = true <->
    exists i p, lieutenant i /\ loyal i /\ held r i v = Some p.
  Proof.
    unfold somebody_holds, is_lieutenant, generals. rewrite existsb_exists. split.
    - intros (i & among & here). apply in_seq in among. apply andb_true_iff in here as [here holds].
      apply andb_true_iff in here as [low i_loyal]. apply Nat.leb_le in low. apply negb_true_iff in i_loyal.
      destruct (held r i v) as [p|] eqn:i_holds; [|discriminate]. exists i, p. repeat split; auto; lia.
    - intros (i & p & [low high] & i_loyal & holds). exists i. split; [apply in_seq; lia|].
      rewrite holds, i_loyal. apply Nat.leb_le in low. rewrite low. reflexivity.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma first_round s v : somebody_holds s v = true ->
    exists r, r <= s /\ somebody_holds r v = true /\ forall q, q < r -> somebody_holds q v = false.
  Proof.
    induction s as [|s IH]; intros now.
    - exists 0. repeat split; auto. lia.
    - destruct (somebody_holds s v) eqn:before.
      + destruct (IH eq_refl) as (r & early & holds & none). exists r. repeat split; auto.
      + exists (S s). repeat split; auto. intros q earlier. destruct (somebody_holds q v) eqn:then_holds; [exfalso|reflexivity].
        apply somebody in then_holds as (i & p & i_lieutenant & i_loyal & holds).
        assert (somebody_holds s v = true) as still; [|congruence].
        apply somebody. exists i, p. repeat split; try apply i_lieutenant; auto. apply (held_stays _ _ _ _ holds). lia.
  Qed.

  (* page: signatures#theorem-3 *)
  Lemma what_one_holds_all_hold h j v q : traitors_among traitor (generals n) <= m -> traitor commander = true ->
    lieutenant h -> loyal h -> lieutenant j -> loyal j -> held (S m) h v = Some q -> held (S m) j v <> None.
  Proof.
    intros few commander_traitor h_lieutenant h_loyal j_lieutenant j_loyal h_holds.
    (* step: signed-traitor *)
    destruct (first_round (S m) v) as (r & within & now & nobody_before); [apply somebody; exists h, q; auto|].
    apply somebody in now as (i & p & i_lieutenant & i_loyal & i_holds).
    destruct (held_by _ _ _ _ i_holds) as (s & length_p & s_before_r & p_path & _ & reached).
    pose proof (good_reaches _ _ _ _ reached) as is_good. pose proof i_lieutenant as [i_low i_high].
    assert (forall k, In k p -> In k (generals n)) as among by (apply (paths_generals n s); [lia|assumption]).
    (* i accepted it in round r, and no earlier *)
    assert (r = S s) as -> by
      (destruct (Nat.eq_dec r (S s)) as [|earlier]; [assumption | exfalso];
       assert (somebody_holds (S s) v = true) as then_held
         by (apply somebody; exists i, p; rewrite <- length_p; pose proof (held_then _ _ _ _ i_holds); auto);
       rewrite nobody_before in then_held by lia; discriminate).
    clear reached h_lieutenant h_loyal h_holds s_before_r i_low i_high h q.
    (* step: signed-first *)
    assert (forall k, In k p -> traitor k = true) as signers.
    { intros k k_on. destruct (traitor k) eqn:k_loyal; [reflexivity|exfalso].
      assert (k <> commander) as not_commander by congruence.
      destruct (loyal_signer _ _ _ _ is_good k_on k_loyal not_commander) as (_ & p' & _ & _ & k_holds).
      (* step: signed-signer *)
      assert (somebody_holds s v = true) as earlier; [|rewrite nobody_before in earlier by lia; discriminate].
      apply somebody. exists k, p'. specialize (among k k_on). unfold generals in among. apply in_seq in among.
      unfold is_lieutenant, commander in *. repeat split; auto; lia.
      (* step: signed-nobody *) }
    assert (length p <= m) as round_left.
    { destruct (Nat.le_gt_cases (length p) m) as [|more]; [assumption|exfalso].
      destruct (one_is_loyal p) as (k & k_on & k_loyal); [lia | eapply paths_once; eassumption | exact among |].
      rewrite signers in k_loyal by assumption. discriminate. }
    (* step: signed-left *)
    destruct (Nat.eq_dec i j) as [<-|different].
    { rewrite (held_stays _ _ _ _ i_holds (S m)) by lia. discriminate. }
    pose proof (held_then _ _ _ _ i_holds) as i_held.
    assert (on j (i :: p) = false) as j_off.
    { unfold on. destruct (in_dec Nat.eq_dec j (i :: p)) as [[same|j_on]|]; [congruence| |reflexivity].
      rewrite signers in j_loyal by assumption. discriminate. }
    (* step: signed-passes *)
    pose proof (passed_on i j v p i_loyal i_lieutenant i_held j_off) as accepted.
    destruct (held (S (length p)) j v) as [p'|] eqn:j_holds; [|tauto].
    rewrite (held_stays _ _ _ _ j_holds (S m)) by lia. discriminate.
    (* step: signed-all *)
  Qed.

  (** IC1, for at most m traitors. *)
  (* page: signatures#theorem-3 *)
  Lemma signed_messages_IC1 : traitors_among traitor (generals n) <= m ->
    forall i j, lieutenant i -> loyal i -> lieutenant j -> loyal j -> obeys i = obeys j.
  Proof.
    intros few i j i_lieutenant i_loyal j_lieutenant j_loyal. destruct (traitor commander) eqn:commander_is.
    - assert (forall v, held (S m) i v = None <-> held (S m) j v = None) as same.
      { intro v. split; intros none.
        - destruct (held (S m) j v) as [p|] eqn:j_holds; [|reflexivity].
          destruct (what_one_holds_all_hold j i v p); auto.
        - destruct (held (S m) i v) as [p|] eqn:i_holds; [|reflexivity].
          destruct (what_one_holds_all_hold i j v p); auto. }
      pose proof (same attack) as a. pose proof (same retreat) as r. unfold obeys.
      destruct (held (S m) i attack), (held (S m) j attack), (held (S m) i retreat), (held (S m) j retreat);
        try reflexivity; exfalso; intuition discriminate.
    - rewrite !signed_messages_IC2; auto.
  Qed.
End SM.
