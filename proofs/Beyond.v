(** * SM(m) against more than m traitors (lecture 6) *)
From Book Require Import Model Enough Frontier Signatures Count.

Section Right.
  Variables (n m : nat) (traitor : general -> bool) (o : order).
  Variable script : round -> general -> general -> order -> path -> bool.

  (** IC1 and IC2 of an execution of SM(m). *)
  Definition right : Prop :=
    (forall i j, loyal_lieutenant n traitor i -> loyal_lieutenant n traitor j ->
      obeys n m traitor o script i = obeys n m traitor o script j) /\
    (traitor commander = false -> forall i, loyal_lieutenant n traitor i -> obeys n m traitor o script i = o).

  (** Traitors send what loyal generals in their places would, but for what is sent on path [p0] to [i0]: one message. *)
  Definition one_changed (p0 : path) (i0 : general) : Prop :=
    forall r k i v q, r <= S m -> In (k :: q) (paths n r) -> traitor k = true -> ~ (k :: q = p0 /\ i = i0) ->
    script r k i v (k :: q) = signs o (held n traitor o script (pred r)) k v q && negb (on i (k :: q)).
End Right.

(** Whoever is right where two are loyal: with fewer loyal generals nothing is asked. *)
(* page: signatures#beyond *)
Lemma two_loyal n traitor i j : In i (generals n) -> In j (generals n) -> i <> j ->
  traitor i = false -> traitor j = false -> traitors_among traitor (generals n) <= n - 2.
Proof.
  intros i_in j_in different i_loyal j_loyal.
  assert (length (filter (fun k => negb (traitor k)) (generals n)) >= 2) as two.
  { assert (incl [i; j] (filter (fun k => negb (traitor k)) (generals n))) as both.
    { intros k [<-|[<-|[]]]; apply filter_In; [rewrite i_loyal|rewrite j_loyal]; auto. }
    apply NoDup_incl_length in both; [exact both|]. repeat constructor; simpl; intuition. }
  assert (forall l, length (filter traitor l) + length (filter (fun k => negb (traitor k)) l) = length l) as all
    by (induction l as [|k l IH]; simpl; [reflexivity|]; destruct (traitor k); simpl; lia).
  specialize (all (generals n)). unfold traitors_among. unfold generals in all at 3. rewrite seq_length in all. lia.
Qed.

(* page: signatures#beyond *)
Lemma right_with_few n m traitor o script : traitors_among traitor (generals n) <= m -> right n m traitor o script.
Proof.
  intros few. split.
  - intros i j [] []. apply signed_messages_IC1; assumption.
  - intros loyal i []. apply signed_messages_IC2; assumption.
Qed.

(* page: signatures#beyond *)
Lemma right_with_most n m traitor o script : 2 <= n -> n - 2 < traitors_among traitor (generals n) ->
  right n m traitor o script.
Proof.
  intros some most.
  assert (forall i j, In i (generals n) -> In j (generals n) -> traitor i = false -> traitor j = false -> i = j) as alone.
  { intros i j i_in j_in i_loyal j_loyal. destruct (Nat.eq_dec i j) as [|different]; [assumption|].
    pose proof (two_loyal n traitor i j i_in j_in different i_loyal j_loyal). lia. }
  assert (forall i, is_lieutenant n i -> In i (generals n)) as among
    by (unfold is_lieutenant, generals; intros; apply in_seq; lia).
  split.
  - intros i j [i_lieutenant i_loyal] [j_lieutenant j_loyal]. rewrite (alone i j); auto.
  - intros loyal i [i_lieutenant i_loyal]. exfalso.
    assert (commander = i) as same by (apply alone; auto; unfold generals, commander; apply in_seq; lia).
    unfold is_lieutenant, commander in *. lia.
Qed.

Section Attack.
  Variables n m f : nat.
  Variable victim : general.
  Hypothesis too_many : m < f.
  Hypothesis two_left : f <= n - 2.
  Hypothesis some : m + 2 <= n.

  (** Generals 1 to f are the traitors. *)
  Definition liars (j : general) : bool := j <=? f.

  (** The path 1, 2 … r. *)
  Fixpoint down (r : nat) : path := match r with 0 => [] | S q => r :: down q end.

  Definition would (i k : general) (v : order) (q : path) : bool :=
    (if k =? commander then match q with [] => eq_order v attack | _ => false end
     else eq_order v attack && if same_path q [commander] then true else false) && negb (on i (k :: q)).

  (** All behave as loyal generals would, but for the last message on the path 1, 2 … m + 1, to one of them. *)
  Definition late (r : round) (k i : general) (v : order) (p : path) : bool :=
    if (if same_path p (down (S m)) then true else false) && (i =? victim) then eq_order v retreat
    else match p with [] => false | k :: q => would i k v q end.

  Notation held := (held n liars attack late).

  (* page: signatures#beyond *)
  Lemma commander_lies : liars commander = true.
  Proof. unfold liars, commander. apply Nat.leb_le. lia. Qed.

  (* page: signatures#beyond *)
  Lemma loyal_above k : liars k = false -> f < k.
  Proof. apply Nat.leb_gt. Qed.

  (* page: signatures#beyond *)
  Lemma down_path r : S r <= n -> In (down (S r)) (paths n (S r)) /\ length (down (S r)) = S r /\
    forall k, In k (down (S r)) -> 1 <= k <= S r.
  Proof.
    induction r as [|r IH]; intros fits.
    - split; [left; reflexivity|]. split; [reflexivity|]. intros k [<-|[]]. lia.
    - destruct IH as (path & long & members); [lia|]. split; [|split].
      + replace (S (S r)) with (length (S (S r) :: down (S r))) at 2 by (simpl in *; lia).
        apply path_grows; [discriminate | rewrite long; assumption | unfold generals; apply in_seq; lia|].
        unfold on. destruct (in_dec Nat.eq_dec (S (S r)) (down (S r))) as [among|]; [|reflexivity].
        apply members in among. lia.
      + change (length (S (S r) :: down (S r)) = S (S r)). cbn [length]. rewrite long. reflexivity.
      + intros k [<-|among]; [lia|]. apply members in among. lia.
  Qed.

  (* page: signatures#beyond *)
  Lemma all_liars v h r : r <= S m -> good liars attack h v (down r) = true.
  Proof.
    induction r as [|r IH]; intros within; [reflexivity|]. cbn [down good]. rewrite IH by lia.
    assert (liars (S r) = true) as -> by (unfold liars; apply Nat.leb_le; lia). reflexivity.
  Qed.

  (** Nobody but [victim] ever holds retreat, and [victim] only after the last round. *)
  (* page: signatures#beyond *)
  Lemma no_retreat r : forall i, r <= S m -> i <> victim \/ r <= m -> held r i retreat = None.
  Proof.
    induction r as [|r IH]; intros i within early; [reflexivity|]. cbn [Signatures.held].
    rewrite IH by lia. destruct (find _ _) as [p|] eqn:found; [exfalso|reflexivity].
    apply find_some in found as [p_path here]. destruct p as [|k q]; [discriminate|]. cbn [reaches] in here.
    apply andb_true_iff in here as [is_good sent]. destruct (liars k) eqn:lies.
    - unfold late in sent. destruct (same_path (k :: q) (down (S m))) as [that|].
      + destruct (Nat.eqb_spec i victim) as [->|]; simpl andb in sent; cbv iota in sent.
        * (* the late message comes in the last round *)
          apply paths_length in p_path. rewrite that in p_path.
          destruct (down_path m) as (_ & long & _); [lia|]. lia.
        * unfold would in sent. destruct (k =? commander), q; discriminate.
      + simpl andb in sent. cbv iota in sent. unfold would in sent. destruct (k =? commander), q; discriminate.
    - cbn [good] in is_good. rewrite lies in is_good. simpl orb in is_good. apply andb_true_iff in is_good as [signed _].
      unfold signs in signed. destruct (Nat.eqb_spec k commander) as [->|]; [rewrite commander_lies in lies; discriminate|].
      rewrite IH in signed by lia. discriminate.
  Qed.

  (* page: signatures#beyond *)
  Lemma late_retreat : held (S m) victim retreat <> None.
  Proof.
    cbn [Signatures.held]. rewrite no_retreat by lia. intros none.
    destruct (down_path m) as (is_path & long & members); [lia|].
    apply find_none with (x := down (S m)) in none; [|exact is_path]. cbn [down reaches] in none.
    change (S m :: down m) with (down (S m)) in none. rewrite all_liars in none by lia.
    assert (liars (S m) = true) as lies by (unfold liars; apply Nat.leb_le; lia). rewrite lies in none.
    unfold late in none. destruct (same_path (down (S m)) (down (S m))); [|tauto].
    rewrite Nat.eqb_refl in none. discriminate.
  Qed.

  (** Everybody else accepts attack from the commander in round 1; and [victim], too, unless that was the last round. *)
  (* page: signatures#beyond *)
  Lemma first_attack i : i <> commander -> i <> victim \/ 1 <= m -> forall r, 1 <= r -> held r i attack = Some [commander].
  Proof.
    intros not_commander early r later. apply held_stays with (r := 1); [|assumption].
    cbn [Signatures.held]. change (paths n 1) with [[commander]]. cbn [find reaches good].
    rewrite commander_lies. simpl orb. simpl andb.
    assert (late 1 commander i attack [commander] = true) as ->; [|reflexivity].
    unfold late. assert ((if same_path [commander] (down (S m)) then true else false) && (i =? victim) = false) as ->.
    { destruct (Nat.eqb_spec i victim) as [->|]; [|apply andb_false_r]. destruct early as [|levels]; [lia|].
      destruct (same_path [commander] (down (S m))) as [same|]; [|reflexivity].
      destruct m; [lia|]. discriminate. }
    unfold would. simpl. unfold on. destruct (in_dec Nat.eq_dec i [commander]) as [[same|[]]|]; [congruence|reflexivity].
  Qed.

  (** It retreats, and everybody else attacks. *)
  (* page: signatures#beyond *)
  Lemma retreats : obeys n m liars attack late victim = retreat.
  Proof. pose proof late_retreat. unfold obeys. destruct (held (S m) victim attack), (held (S m) victim retreat); tauto. Qed.

  (* page: signatures#beyond *)
  Lemma others_attack i : i <> commander -> i <> victim -> obeys n m liars attack late i = attack.
  Proof.
    intros not_commander other. unfold obeys.
    rewrite (no_retreat (S m) i) by auto. rewrite (first_attack i) by (auto; lia). reflexivity.
  Qed.

  (* page: signatures#beyond *)
  Lemma one_is_changed : one_changed n m liars attack late (down (S m)) victim.
  Proof.
    intros r k i v q within p_path lies other. unfold late.
    assert ((if same_path (k :: q) (down (S m)) then true else false) && (i =? victim) = false) as ->.
    { destruct (same_path (k :: q) (down (S m))), (Nat.eqb_spec i victim); try reflexivity. tauto. }
    unfold would. f_equal. unfold signs.
    destruct (Nat.eqb_spec k commander) as [->|not_commander]; [destruct q; reflexivity|].
    destruct r as [|[|r]]; [destruct p_path as [|[]]; discriminate | destruct p_path as [same|[]]; congruence|].
    simpl pred. destruct v; simpl eq_order.
    - rewrite first_attack; [reflexivity | assumption | | lia]. right. lia.
    - rewrite no_retreat by lia. reflexivity.
  Qed.

  (* page: signatures#beyond *)
  Lemma so_many : traitors_among liars (generals n) = f.
  Proof.
    unfold traitors_among, liars, generals. replace n with (f + (n - f)) by lia.
    rewrite seq_app, filter_app, app_length.
    assert (forall l s, s + l <= S f -> filter (fun j => j <=? f) (seq s l) = seq s l) as below.
    { induction l as [|l IH]; intros s fits; [reflexivity|]. cbn [seq filter].
      destruct (Nat.leb_spec s f); [|lia]. rewrite IH by lia. reflexivity. }
    assert (forall l s, f < s -> filter (fun j => j <=? f) (seq s l) = []) as above.
    { induction l as [|l IH]; intros s big; [reflexivity|]. cbn [seq filter].
      destruct (Nat.leb_spec s f); [lia|]. apply IH. lia. }
    rewrite below, above by lia. rewrite seq_length. simpl. lia.
  Qed.
End Attack.


(** Proposition "Beyond m". *)
(* page: signatures#beyond *)
Lemma fails_exactly n m : n >= m + 2 ->
  (forall f,
    (exists traitor o script, traitors_among traitor (generals n) = f /\ ~ right n m traitor o script) <->
    m < f <= n - 2) /\
  (forall f, m < f <= n - 2 ->
    exists traitor o script p i, traitors_among traitor (generals n) = f /\
      one_changed n m traitor o script p i /\ ~ right n m traitor o script).
Proof.
  intros some.
  assert (forall traitor o script, ~ right n m traitor o script ->
    m < traitors_among traitor (generals n) <= n - 2) as only.
  { intros traitor o script wrong. split.
    - destruct (Nat.le_gt_cases (traitors_among traitor (generals n)) m); [|lia].
      destruct wrong. apply right_with_few; assumption.
    - destruct (Nat.le_gt_cases (traitors_among traitor (generals n)) (n - 2)); [assumption|].
      destruct wrong. apply right_with_most; lia. }
  enough (forall f, m < f <= n - 2 -> exists traitor o script p i, traitors_among traitor (generals n) = f /\
    one_changed n m traitor o script p i /\ ~ right n m traitor o script) as one.
  { split; [|exact one]. intro f. split.
    - intros (traitor & o & script & <- & wrong). exact (only _ _ _ wrong).
    - intros within. destruct (one f within) as (traitor & o & script & _ & _ & exactly & _ & wrong).
      exists traitor, o, script. auto. }
  (* step: beyond-only *)
  clear only. intros f [too_many two_left].
  pose proof (so_many n m f too_many two_left some) as exactly.
  assert (forall k, k <= S m -> liars f k = true) as on_path by (intros; unfold liars; apply Nat.leb_le; lia).
  exists (liars f), attack.
  (* step: beyond-traitors *)
  assert (exists i j, i <> j /\ loyal_lieutenant n (liars f) i /\ loyal_lieutenant n (liars f) j)
    as (i & j & different & i_loyal & j_loyal).
  { exists n, (n - 1). unfold loyal_lieutenant, is_lieutenant, liars. rewrite !Nat.leb_gt. lia. }
  (* step: beyond-two *)
  pose proof (one_is_changed n m f i too_many two_left some) as changed.
  exists (late m i), (down (S m)), i. split; [exact exactly|]. split; [exact changed|].
  (* step: beyond-message *)
  pose proof (late_retreat n m f i too_many two_left some) as accepts.
  (* step: beyond-accepts *)
  pose proof (retreats n m f i too_many two_left some) as i_retreats.
  (* step: beyond-retreats *)
  assert (obeys n m (liars f) attack (late m i) j = attack) as j_attacks.
  { destruct j_loyal as [[low _] _]. apply others_attack; (auto || (unfold commander; lia)). }
  (* step: beyond-attacks *)
  intros [IC1 _]. specialize (IC1 i j i_loyal j_loyal). congruence.
  (* step: beyond-end *)
Qed.
