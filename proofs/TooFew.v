(** * Three are too few (lecture 4) *)
From Book Require Import Model.

Section Ring.
  Variable P : protocol.

  (** ** The ring of six

      Two copies of each general, A0 B0 C0 A1 B1 C1 and A0 again: copy [b] of general [i] is [(i, b)]. Neighbours have
      the same [b], except a C and the A that follows it. *)
  Definition copy := (general * bool)%type.

  Definition beside (X : copy) (j : general) : copy :=
    let (i, b) := X in
    (j, if ((i =? 1) && (j =? 3)) || ((i =? 3) && (j =? 1)) then negb b else b).

  (** A0 holds retreat, A1 attack. *)
  Definition held (b : bool) : order := if b then attack else retreat.

  Fixpoint ring (r : round) (X : copy) : state P :=
    let (i, b) := X in
    match r with
    | 0 => start P i (given (held b) i)
    | S q => next P i (ring q X) r (inbox 3 i (fun j => sends P j (ring q (beside X j)) r i))
    end.

  Definition ring_decides (X : copy) : order := decision P (fst X) (ring (rounds P) X).

  (** ** Two neighbours

      X is copy [b] of [x], Y is copy [c] of [y], and [z] is the third general. *)
  Section Neighbours.
    Variables (x y z : general) (b c : bool).
    Hypothesis the_three : forall j, In j (generals 3) <-> j = x \/ j = y \/ j = z.
    Hypothesis different : x <> y /\ y <> z /\ z <> x.
    Hypothesis Y_beside_X : beside (x, b) y = (y, c).
    Hypothesis X_beside_Y : beside (y, c) x = (x, b).

    Definition is_z (j : general) : bool := j =? z.

    (** If A is loyal, it has the order of its copy. *)
    Definition its_order : order := held (if x =? commander then b else c).

    (** The traitor sends to [x] what U sends to X in the ring in that round, and to [y] what V sends to Y. *)
    Definition played (r : round) (j i : general) : option (text P) :=
      sends P j (ring (pred r) (beside (if i =? x then (x, b) else (y, c)) j)) r i.

    Notation after := (after 3 P is_z its_order played).

    (* page: too-few#neighbours *)
    Lemma same_states : forall r, after r x = ring r (x, b) /\ after r y = ring r (y, c).
    Proof.
      assert (x <> y) as x_not_y by tauto.
      (* step: neighbours-script *)
      intro r. induction r as [|q [IHx IHy]].
      - (* step: neighbours-induction *)
        split; cbn; unfold given, its_order.
        + destruct (Nat.eqb_spec x commander) as [->|]; reflexivity.
        + destruct (Nat.eqb_spec y commander) as [->|]; [|reflexivity].
          apply Nat.eqb_neq in x_not_y. rewrite x_not_y. reflexivity.
        (* step: neighbours-first *)
      - (* step: neighbours-before *)
        split.
        + assert (forall j, In j (generals 3) -> j <> x ->
            says P is_z played (after q) (S q) j x = sends P j (ring q (beside (x, b) j)) (S q) x) as x_receives.
          { intros j among not_x. unfold says. destruct (is_z j) eqn:traitor; unfold is_z in traitor.
            - unfold played. rewrite Nat.eqb_refl. reflexivity.
            - apply Nat.eqb_neq in traitor. assert (j = y) as -> by (apply the_three in among; tauto).
              rewrite IHy, Y_beside_X. reflexivity. }
          (* step: neighbours-receives *)
          cbn [Model.after ring]. rewrite IHx. f_equal. apply inbox_ext. exact x_receives.
          (* step: neighbours-next *)
        + (* the same argument with the parts exchanged *)
          cbn [Model.after ring]. rewrite IHy. f_equal.
          apply inbox_ext. intros j among not_y. unfold says.
          destruct (is_z j) eqn:traitor; unfold is_z in traitor.
          * unfold played. destruct (Nat.eqb_spec y x); [congruence|]. reflexivity.
          * apply Nat.eqb_neq in traitor. assert (j = x) as -> by (apply the_three in among; tauto).
            rewrite IHx, X_beside_Y. reflexivity.
          (* step: neighbours-exchanged *)
    Qed.

    (** Lemma "Two neighbours": [x] and [y] decide as X and Y do. *)
    (* page: too-few#neighbours *)
    Lemma two_neighbours :
      decides 3 P is_z its_order played x = ring_decides (x, b) /\
      decides 3 P is_z its_order played y = ring_decides (y, c).
    Proof.
      unfold decides, ring_decides; simpl fst.
      destruct (same_states (rounds P)) as [-> ->]. split; reflexivity.
      (* step: neighbours-decide *)
    Qed.
  End Neighbours.

  (** The lemma as the page says it: any two neighbours, and the execution that there is. *)
  (* page: too-few#neighbours *)
  Lemma neighbours_in_the_ring x b y : In x (generals 3) -> In y (generals 3) -> x <> y ->
    exists z o script, In z (generals 3) /\ z <> x /\ z <> y /\
      (x = commander -> o = held b) /\ (y = commander -> o = held (snd (beside (x, b) y))) /\
      (forall r, after 3 P (Nat.eqb z) o script r x = ring r (x, b) /\
                 after 3 P (Nat.eqb z) o script r y = ring r (beside (x, b) y)) /\
      decides 3 P (Nat.eqb z) o script x = ring_decides (x, b) /\
      decides 3 P (Nat.eqb z) o script y = ring_decides (beside (x, b) y).
  Proof.
    intros x_among y_among different.
    assert (exists c, beside (x, b) y = (y, c) /\ beside (y, c) x = (x, b)) as (c & Y_beside_X & X_beside_Y).
    { unfold generals in *. simpl in x_among, y_among.
      destruct x_among as [<-|[<-|[<-|[]]]], y_among as [<-|[<-|[<-|[]]]]; try congruence;
        cbn; rewrite ?negb_involutive; eexists; split; try reflexivity; cbn; rewrite ?negb_involutive; reflexivity. }
    rewrite Y_beside_X. simpl snd.
    set (z := 6 - x - y). set (o := if x =? commander then held b else held c).
    assert (forall j, In j (generals 3) <-> j = x \/ j = y \/ j = z) as the_three.
    { intro j. unfold generals in *. simpl in x_among, y_among. rewrite in_seq. unfold z. lia. }
    assert (x <> y /\ y <> z /\ z <> x) as distinct
      by (unfold generals in *; apply in_seq in x_among, y_among; unfold z; lia).
    assert (its_order x b c = o) as order_is
      by (unfold its_order, o; destruct (x =? commander); reflexivity).
    assert (forall r, after 3 P (is_z z) o (played x y b c) r x = ring r (x, b) /\
                      after 3 P (is_z z) o (played x y b c) r y = ring r (y, c)) as states
      by (intro r; rewrite <- order_is; apply same_states; assumption).
    exists z, o, (played x y b c).
    split; [apply the_three; auto|]. split; [apply distinct|]. split; [intros same; symmetry in same; revert same; apply distinct|].
    split; [intros ->; reflexivity|].
    split; [intros ->; unfold o; destruct (Nat.eqb_spec x commander); [congruence|reflexivity]|].
    assert (forall r i, after 3 P (Nat.eqb z) o (played x y b c) r i = after 3 P (is_z z) o (played x y b c) r i) as same_traitor.
    { intro r. induction r as [|r IH]; intro i; [reflexivity|]. cbn [after]. rewrite IH. f_equal. apply inbox_ext.
      intros j _ _. unfold says, is_z. rewrite (Nat.eqb_sym z j). rewrite IH. reflexivity. }
    split; [intro r; rewrite !same_traitor; apply states|].
    unfold decides, ring_decides. simpl fst. rewrite !same_traitor. destruct (states (rounds P)) as [-> ->]. split; reflexivity.
  Qed.

  Ltac triangle :=
    unfold generals, loyal_lieutenant, is_lieutenant, is_z; intros; rewrite ?in_seq; cbn; auto; lia.

  (** Theorem "Three generals". *)
  (* page: too-few#three *)
  Lemma three_generals : ~ works P 3 1.
  Proof.
    intros works.
    (* step: three-suppose *)
    assert (ring_decides (2, false) = retreat) as B0.
    { destruct (two_neighbours 1 2 3 false false) as [_ <-]; try triangle.
      apply works; triangle. }
    (* step: three-first *)
    assert (ring_decides (3, false) = attack) as C0.
    { destruct (two_neighbours 3 1 2 false true) as [<- _]; try triangle.
      apply works; triangle. }
    (* step: three-second *)
    assert (ring_decides (2, false) = ring_decides (3, false)) as alike.
    { destruct (two_neighbours 2 3 1 false false) as [<- <-]; try triangle.
      apply works; triangle. }
    (* step: three-third *)
    congruence.
    (* step: three-end *)
  Qed.
End Ring.
