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

  (** Executions in which the same arrives, round for round, are the same. *)
  (* page: two-generals#impossible *)
  Lemma same_arrivals o lost lost' R :
    (forall r g, r < R -> let sent := sends P g (S r) (view_of o lost r g) in
                          arrive (lost (S r) g) sent = arrive (lost' (S r) g) sent) ->
    forall r g, r <= R -> received o lost r g = received o lost' r g.
  Proof.
    intros same r. induction r as [|r IH]; intros g within; simpl; [reflexivity|].
    rewrite <- (IH g), <- (IH (other g)) by lia. f_equal. apply (same r); lia.
  Qed.

  (** Everything arrives through round [q], of round [S q] the first [n g] messengers of each [g], and nothing after. *)
  Definition first (q : round) (n : general -> nat) : losses := fun r g k =>
    if r <=? q then false else if r =? S q then n g <=? k else true.

  Definition all (q : round) : losses := fun r _ _ => q <? r.

  (* page: two-generals#impossible *)
  Lemma first_received q n n' r g : r <= q -> received true (first q n) r g = received true (first q n') r g.
  Proof.
    intros. apply (same_arrivals _ _ _ q); [|assumption]. intros r' g' before sent.
    apply arrive_ext. intros. unfold first. destruct (Nat.leb_spec (S r') q); [reflexivity | lia].
  Qed.

  (** *One step.* One more messenger of round [S q] is captured. Its sender [g] has received the same. *)
  (* page: two-generals#impossible *)
  Lemma sender_sees_the_same q n n' g : n (other g) = n' (other g) ->
    forall r, received true (first q n) r g = received true (first q n') r g.
  Proof.
    intros differs_for_g r. induction r as [|r IH]; simpl; [reflexivity|].
    rewrite IH. f_equal. unfold first at 1 3.
    destruct (Nat.leb_spec (S r) q) as [before|]; [|destruct (Nat.eqb_spec r q) as [->|after]].
    - rewrite (first_received q n n') by lia. reflexivity.
    - rewrite (first_received q n n') by lia. rewrite differs_for_g. reflexivity.
    - (* afterwards nothing arrives in either *)
      assert (forall sent : list (text P), arrive (fun _ => true) sent = []) as nothing
        by (induction sent; auto).
      destruct (Nat.eqb_spec (S r) (S q)); [lia|]. rewrite !nothing. reflexivity.
  Qed.

  (* page: two-generals#impossible *)
  Lemma one_step q n n' g : Agreement -> n (other g) = n' (other g) ->
    both_attack true (first q n) -> both_attack true (first q n').
  Proof.
    intros agreement differs_for_g attacks.
    assert (decides true (first q n') g = attack) as g_attacks.
    { rewrite <- (attacks g). unfold decides, view_of. rewrite (sender_sees_the_same q n n'); auto. }
    (* by Agreement, the other general decides as g does *)
    specialize (agreement true (first q n')). intros []; destruct g; congruence.
  Qed.

  (** *All steps* of one round: the messengers of general 1 first, then those of general 2. *)
  (* page: two-generals#impossible *)
  Lemma one_round q : Agreement -> both_attack true (all (S q)) -> both_attack true (all q).
  Proof.
    intros agreement attacks.
    set (n := fun g => length (sends P g (S q) (view_of true (all (S q)) q g))).
    assert (both_attack true (first q n)) as everyone_arrives.
    { intro g. rewrite <- (attacks g). unfold decides, view_of. do 2 f_equal. symmetry.
      apply (same_arrivals _ _ _ (rounds P)); [|lia]. intros r g' _ sent.
      apply arrive_ext. intros k one_of_them. unfold all, first.
      destruct (Nat.leb_spec (S r) q), (Nat.eqb_spec (S r) (S q)), (Nat.ltb_spec (S q) (S r)); try lia; auto.
      symmetry. apply Nat.leb_gt. assert (r = q) as -> by lia. exact one_of_them. }
    assert (both_attack true (first q (fun g => match g with one => 0 | two => n two end))) as without_one.
    { apply (one_step q n _ one); auto. }
    assert (both_attack true (first q (fun _ => 0))) as nobody_arrives.
    { refine (one_step q _ _ two agreement _ without_one). reflexivity. }
    intro g. rewrite <- (nobody_arrives g). unfold decides, view_of. do 2 f_equal.
    apply (same_arrivals _ _ _ (rounds P)); [|lia]. intros r g' _ sent.
    apply arrive_ext. intros k _. unfold all, first.
    destruct (Nat.leb_spec (S r) q), (Nat.eqb_spec (S r) (S q)), (Nat.ltb_spec q (S r)); try lia; reflexivity.
  Qed.

  (** Theorem "Two generals". *)
  (* page: two-generals#impossible *)
  Lemma never_all_three : ~ (Agreement /\ Attack /\ Retreat).
  Proof.
    intros (agreement & attacks & retreats).
    assert (both_attack true (all (rounds P))) as E_L.
    { intro g. rewrite <- (attacks g). unfold decides, view_of. do 2 f_equal.
      apply (same_arrivals _ _ _ (rounds P)); [|lia]. intros r g' within sent.
      apply arrive_ext. intros k _. apply Nat.ltb_ge. lia. }
    assert (both_attack true (all 0)) as E_0.
    { induction (rounds P) as [|q IH]; [exact E_L|]. apply IH, one_round; assumption. }
    (* the last link: general 2 receives nothing in E_0, and nothing in N *)
    assert (forall o r g, Forall (eq []) (received o (all 0) r g)) as nothing.
    { intros o r. induction r as [|r IH]; intro g; simpl; constructor; [|apply IH].
      generalize (sends P (other g) (S r) (knows_order o (other g), received o (all 0) r (other g))).
      induction l as [|t l IHl]; [reflexivity | exact IHl]. }
    assert (forall r g, received true (all 0) r g = received false (all 0) r g) as same.
    { induction r as [|r IH]; intro g; [reflexivity|].
      pose proof (nothing true (S r) g) as t. pose proof (nothing false (S r) g) as f.
      simpl in *. inversion_clear t. inversion_clear f. rewrite IH. congruence. }
    specialize (E_0 two). specialize (retreats (all 0) two).
    unfold decides, view_of in *. simpl knows_order in *. rewrite same in E_0. congruence.
  Qed.
End Impossible.
