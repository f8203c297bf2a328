(** * Two generals (lecture 1) *)
From Coq Require Import Arith Bool List Lia.
From Book Require Import Model.

Inductive general := one | two.
Definition other (g : general) : general := match g with one => two | two => one end.

(** What a general knows: whether it has the order, and what reached it in each round, the last round first. *)
Definition view (text : Type) : Type := bool * list (list text).

(** Definition "A protocol for two generals". *)
Record protocol := {
  rounds : nat;
  text : Type;
  sends : general -> round -> view text -> list text;
  decision : general -> view text -> order }.

(** A loss pattern says which messengers are captured: of each round and sender the first (0), the second (1) … *)
Definition losses := round -> general -> nat -> bool.

Section Arrive.
  Context {T : Type}.

  Fixpoint arrive (captured : nat -> bool) (sent : list T) : list T :=
    match sent with
    | [] => []
    | t :: sent => let others := arrive (fun k => captured (S k)) sent in
                   if captured 0 then others else t :: others
    end.

  (* page: two-generals#impossible *)
  Lemma arrive_ext captured captured' (sent : list T) :
    (forall k, k < length sent -> captured k = captured' k) -> arrive captured sent = arrive captured' sent.
  Proof.
    revert captured captured'; induction sent as [|t sent IH]; intros captured captured' same; simpl; [reflexivity|].
    rewrite (same 0) by (simpl; lia).
    rewrite (IH _ (fun k => captured' (S k))); [reflexivity|]. intros; apply same; simpl; lia.
  Qed.

  (* page: two-generals#impossible *)
  Lemma all_captured captured (sent : list T) : (forall k, captured k = true) -> arrive captured sent = [].
  Proof.
    revert captured. induction sent as [|t sent IH]; intros captured all; simpl; [reflexivity|].
    rewrite all. apply IH. intros; apply all.
  Qed.
End Arrive.

Section Impossible.
  Variable P : protocol.

  (** The order and the loss pattern together determine the execution. *)
  Section Execution.
    Variables (ordered : bool) (lost : losses).

    Definition knows_order (g : general) : bool := match g with one => ordered | two => false end.

    Fixpoint received (r : round) (g : general) : list (list (text P)) :=
      match r with
      | 0 => []
      | S q => arrive (lost r (other g)) (sends P (other g) r (knows_order (other g), received q (other g)))
               :: received q g
      end.

    Definition view_of (r : round) (g : general) : view (text P) := (knows_order g, received r g).
    Definition decides (g : general) : order := decision P g (view_of (rounds P) g).
    Definition both_attack : Prop := forall g, decides g = attack.
  End Execution.

  Definition Agreement := forall ordered lost, decides ordered lost one = decides ordered lost two.
  Definition Attack := both_attack true (fun _ _ _ => false).
  Definition Retreat := forall lost g, decides false lost g = retreat.

  (** ** The messengers of the execution in which the order was given and nothing is captured, numbered *)
  Definition nothing_captured : losses := fun _ _ _ => false.

  (** How many messengers a general sends in a round of it. *)
  Definition size (r : round) (g : general) : nat :=
    length (sends P g r (view_of true nothing_captured (pred r) g)).

  (** How many are sent through round [q]. *)
  Fixpoint through (q : round) : nat :=
    match q with 0 => 0 | S p => through p + size q one + size q two end.

  (** How many come before messenger [k] of general [g] in round [r]: those of a round are general 1’s first. *)
  Definition before (r : round) (g : general) (k : nat) : nat :=
    through (pred r) + match g with one => k | two => size r one + k end.

  (** [E_of j]: the first [j] of these messengers arrive, and all others are captured. *)
  Definition E_of (j : nat) : losses := fun r g k => negb ((k <? size r g) && (before r g k <? j)).

  Notation L := (through (rounds P)).
  Notation number r g k := (S (before r g k)).

  (* page: two-generals#impossible *)
  Lemma through_grows q r : q <= r -> through q <= through r.
  Proof. intros later. induction later as [|r _ IH]; simpl; lia. Qed.

  (* page: two-generals#impossible *)
  Lemma before_bounds r g k : 1 <= r -> k < size r g -> through (pred r) <= before r g k < through r.
  Proof. intros some one_of_them. destruct r as [|r]; [lia|]. unfold before. simpl pred. simpl through. destruct g; lia. Qed.

  (* page: two-generals#impossible *)
  Lemma everyone_has_a_number : forall j, 1 <= j <= L ->
    exists r g k, 1 <= r <= rounds P /\ k < size r g /\ number r g k = j.
  Proof.
    intros j. induction (rounds P) as [|q IH]; simpl; intros [some most]; [lia|].
    destruct (Nat.le_gt_cases j (through q)) as [earlier|here].
    - destruct IH as (r & g & k & within & rest); [lia|]. exists r, g, k. split; [lia|exact rest].
    - destruct (Nat.le_gt_cases j (through q + size (S q) one)).
      + exists (S q), one, (j - 1 - through q). unfold before. simpl pred. lia.
      + exists (S q), two, (j - 1 - through q - size (S q) one). unfold before. simpl pred. lia.
  Qed.

  (** As long as everything arrives in [E_of j], views are what they are where nothing is captured. *)
  (* page: two-generals#impossible *)
  Lemma same_as_in_E_L j q : through q <= j ->
    forall g, view_of true (E_of j) q g = view_of true nothing_captured q g.
  Proof.
    induction q as [|q IH]; intros arrives g; [reflexivity|]. simpl through in arrives.
    unfold view_of. f_equal. cbn [received].
    pose proof (f_equal snd (IH ltac:(lia) g)) as own. pose proof (f_equal snd (IH ltac:(lia) (other g))) as others.
    unfold view_of in own, others. cbn [snd] in own, others. rewrite own, others. f_equal.
    apply arrive_ext. intros k one_of_them.
    change (k < size (S q) (other g)) in one_of_them. unfold E_of, nothing_captured.
    pose proof (before_bounds (S q) (other g) k ltac:(lia) one_of_them). simpl through in *.
    apply negb_false_iff, andb_true_iff. rewrite !Nat.ltb_lt. lia.
  Qed.

  (** Theorem "Two generals". *)
  (* page: two-generals#impossible *)
  Lemma never_all_three : ~ (Agreement /\ Attack /\ Retreat).
  Proof.
    intros (agreement & attacks & retreats).
    (* step: impossible-suppose *)
    pose proof everyone_has_a_number as numbers.
    (* step: impossible-number *)
    pose proof same_as_in_E_L as alike.
    (* step: impossible-chain *)
    assert (forall j, 1 <= j <= L -> both_attack true (E_of j) -> both_attack true (E_of (j - 1))) as one_step.
    { intros j within both.
      destruct (numbers j within) as (r & g & k & r_within & one_of_them & its_number). clear numbers.
      assert (forall q h, q < r -> view_of true (E_of j) q h = view_of true (E_of (j - 1)) q h) as until.
      { intros q h earlier. pose proof (before_bounds r g k ltac:(lia) one_of_them).
        pose proof (through_grows q (pred r) ltac:(lia)). rewrite !alike by lia. reflexivity. }
      clear alike attacks retreats.
      (* step: impossible-compare *)
      assert (forall r' k', 1 <= r' -> E_of j r' (other g) k' = E_of (j - 1) r' (other g) k') as only_one.
      { intros r' k' some. unfold E_of. destruct (Nat.ltb_spec k' (size r' (other g))) as [among|]; [|reflexivity].
        assert (before r' (other g) k' <> before r g k) as another.
        { pose proof (before_bounds r' (other g) k' some among).
          pose proof (before_bounds r g k ltac:(lia) one_of_them).
          destruct (lt_eq_lt_dec r' r) as [[earlier| ->]|later].
          - pose proof (through_grows r' (pred r) ltac:(lia)). lia.
          - unfold before. destruct g; simpl other in *; cbv iota; lia.
          - pose proof (through_grows r (pred r') ltac:(lia)). lia. }
        do 2 f_equal. destruct (Nat.ltb_spec (before r' (other g) k') j), (Nat.ltb_spec (before r' (other g) k') (j - 1)); lia. }
      (* step: impossible-one *)
      assert (forall r' h k', r < r' -> E_of j r' h k' = true /\ E_of (j - 1) r' h k' = true) as afterwards.
      { intros r' h k' later. unfold E_of. destruct (Nat.ltb_spec k' (size r' h)) as [among|]; [|split; reflexivity].
        pose proof (before_bounds r' h k' ltac:(lia) among). pose proof (before_bounds r g k ltac:(lia) one_of_them).
        pose proof (through_grows r (pred r') ltac:(lia)).
        split; apply negb_true_iff, andb_false_iff; right; apply Nat.ltb_ge; lia. }
      (* step: impossible-after *)
      assert (decides true (E_of j) g = decides true (E_of (j - 1)) g) as same.
      { unfold decides, view_of. do 2 f_equal. generalize (rounds P). induction n as [|q IH]; [reflexivity|]. cbn [received].
        rewrite IH. f_equal. destruct (Nat.le_gt_cases (S q) r).
        - pose proof (until q (other g) ltac:(lia)) as other_same. unfold view_of in other_same. rewrite other_same.
          apply arrive_ext. intros; apply only_one; lia.
        - rewrite (all_captured (E_of j (S q) (other g))), (all_captured (E_of (j - 1) (S q) (other g)))
            by (intro; apply afterwards; lia). reflexivity. }
      (* step: impossible-same *)
      assert (decides true (E_of j) (other g) = decides true (E_of j) g /\
              decides true (E_of (j - 1)) (other g) = decides true (E_of (j - 1)) g) as [as_g as_g'].
      { destruct g; simpl; rewrite !agreement; split; reflexivity. }
      (* step: impossible-agree *)
      intro h. assert (decides true (E_of j) g = attack) as g_attacks by apply both.
      destruct h, g; simpl other in *; congruence.
      (* step: impossible-step *) }
    clear numbers.
    assert (both_attack true (E_of L)) as E_L.
    { intro g. rewrite <- (attacks g). unfold decides. rewrite alike by lia. reflexivity. }
    clear alike.
    (* step: impossible-attack *)
    assert (both_attack true (E_of 0)) as E_0.
    { assert (forall j, j <= L -> both_attack true (E_of (L - j))) as down.
      { induction j as [|j IH]; intros within; [rewrite Nat.sub_0_r; exact E_L|].
        replace (L - S j) with (L - j - 1) by lia. apply one_step; [lia|]. apply IH. lia. }
      rewrite <- (Nat.sub_diag L). apply down. lia. }
    clear E_L one_step attacks agreement.
    (* step: impossible-all *)
    assert (forall o r, received o (E_of 0) r two = repeat [] r) as nothing.
    { intros o r. induction r as [|r IH]; [reflexivity|]. cbn [received repeat]. rewrite IH. f_equal.
      apply all_captured. intro k. unfold E_of. rewrite andb_false_r. reflexivity. }
    pose proof (nothing true (rounds P)) as in_E_0. pose proof (nothing false (rounds P)) as in_N. clear nothing.
    (* step: impossible-last *)
    assert (decides false (E_of 0) two = attack) as attacks_in_N.
    { rewrite <- (E_0 two). unfold decides, view_of. rewrite in_E_0, in_N. reflexivity. }
    (* step: impossible-equal *)
    rewrite retreats in attacks_in_N. discriminate.
    (* step: impossible-broken *)
  Qed.
End Impossible.
