(** * The number of messages of OM(m) (lecture 5) *)
From Book Require Import Model Enough Frontier Signatures.

Definition sum (l : list nat) : nat := fold_right Nat.add 0 l.

(** (n - 1)(n - 2) … (n - r) *)
Fixpoint falling (n r : nat) : nat := match r with 0 => 1 | S q => falling n q * (n - r) end.

(** How many messages a sheet carries: one for each path. *)
Definition carried (s : option sheet) : nat := match s with Some s => length s | None => 0 end.

(** All messages of round [r], if everybody sends what a loyal general would; [heard j] is what [j] has heard by then.
    So a message that a traitor withholds is counted. *)
Definition messages (n m : nat) (r : round) (heard : general -> path -> order) : nat :=
  sum (map (fun j => sum (map (fun i => carried (sends (OM n m) j (heard j) r i)) (generals n))) (generals n)).

(* page: enough#count *)
Lemma sum_ext {T} (f g : T -> nat) l : (forall x, In x l -> f x = g x) -> sum (map f l) = sum (map g l).
Proof. intros same. f_equal. apply map_ext_in. assumption. Qed.

(* page: enough#count *)
Lemma sum_plus {T} (f g : T -> nat) l : sum (map (fun x => f x + g x) l) = sum (map f l) + sum (map g l).
Proof. induction l; simpl; lia. Qed.

(* page: enough#count *)
Lemma sum_zero {T} (l : list T) : sum (map (fun _ => 0) l) = 0.
Proof. induction l; simpl; auto. Qed.

(* page: enough#count *)
Lemma sum_const {T} (f : T -> nat) c l : (forall x, In x l -> f x = c) -> sum (map f l) = length l * c.
Proof. induction l as [|x l IH]; intros all; simpl; [reflexivity|]. rewrite all, IH; simpl; auto. intros; apply all; simpl; auto. Qed.

(* page: enough#count *)
Lemma sum_exchange {T U} (f : T -> U -> nat) l k :
  sum (map (fun x => sum (map (f x) k)) l) = sum (map (fun y => sum (map (fun x => f x y) l)) k).
Proof.
  induction l as [|x l IH]; simpl; [symmetry; apply sum_zero|]. rewrite IH, <- sum_plus. reflexivity.
Qed.

(* page: enough#count *)
Lemma sum_if {T} (b : T -> bool) c l : sum (map (fun x => if b x then c else 0) l) = length (filter b l) * c.
Proof. induction l as [|x l IH]; simpl; [reflexivity|]. rewrite IH. destruct (b x); simpl; lia. Qed.

(* page: enough#count *)
Lemma length_flat_map {T U} (f : T -> list U) l : length (flat_map f l) = sum (map (fun x => length (f x)) l).
Proof. induction l; simpl; [reflexivity|]. rewrite app_length. lia. Qed.

(** Those who are not on a path of different generals. *)
(* page: enough#count *)
Lemma not_on n p : NoDup p -> incl p (generals n) ->
  length (filter (fun j => negb (on j p)) (generals n)) = n - length p.
Proof.
  intros once among.
  assert (length (filter (fun j => on j p) (generals n)) = length p) as on_it.
  { apply Nat.le_antisymm; apply NoDup_incl_length.
    - apply NoDup_filter, seq_NoDup.
    - intros j here. apply filter_In in here as [_ here]. unfold on in here. destruct (in_dec _ j p); [assumption|discriminate].
    - assumption.
    - intros j here. apply filter_In. split; [apply among; assumption|]. unfold on. destruct (in_dec _ j p); tauto. }
  assert (length (filter (fun j => on j p) (generals n)) + length (filter (fun j => negb (on j p)) (generals n)) = n); [|lia].
  transitivity (length (generals n)); [|apply seq_length]. generalize (generals n). clear.
  induction l as [|j l IH]; simpl; [reflexivity|]. destruct (on j p); simpl; lia.
Qed.

(* page: enough#count *)
Lemma paths_next n r : 1 <= n -> length (paths n (S (S r))) = length (paths n (S r)) * (n - S r).
Proof.
  intros some. change (paths n (S (S r))) with (flat_map (fun p => map (fun j => j :: p)
    (filter (fun j => negb (on j p)) (generals n))) (paths n (S r))).
  rewrite length_flat_map. apply sum_const. intros p p_path.
  rewrite map_length, not_on; [|exact (paths_once n r p p_path) | exact (paths_generals n r some p p_path)].
  rewrite (paths_length _ _ _ p_path). reflexivity.
Qed.

(* page: enough#count *)
Lemma count_paths n r : 1 <= n -> length (paths n (S r)) = falling n r.
Proof.
  intros some. induction r as [|r IH]; [reflexivity|]. rewrite paths_next, IH by assumption. reflexivity.
Qed.

(** On a path of length [r] comes one message to each general who is not on it. *)
(* page: enough#count *)
Lemma count_messages n m r heard : 1 <= n -> messages n m (S r) heard = length (paths n (S r)) * (n - S r).
Proof.
  intros some. unfold messages. cbn [sends OM carried]. unfold relayed. simpl pred.
  (* the sheets, taken apart by the path *)
  transitivity (sum (map (fun j => sum (map (fun p =>
    if speaks j p then length (filter (fun i => negb (on i (j :: p))) (generals n)) else 0) (paths n r))) (generals n))).
  { apply sum_ext. intros j _.
    transitivity (sum (map (fun i => sum (map (fun p => if speaks j p && negb (on i (j :: p)) then 1 else 0) (paths n r)))
      (generals n))).
    - apply sum_ext. intros i _. rewrite length_flat_map. apply sum_ext. intros p _.
      destruct (speaks j p && negb (on i (j :: p))); reflexivity.
    - rewrite sum_exchange. apply sum_ext. intros p _. destruct (speaks j p); [|apply sum_zero]. cbn [andb].
      rewrite (sum_if (fun i => negb (on i (j :: p)))), Nat.mul_1_r. reflexivity. }
  rewrite sum_exchange. destruct r as [|r].
  - (* the commander speaks *)
    change (paths n 0) with [@nil general]. change (paths n 1) with [[commander]]. cbn [map sum fold_right length speaks].
    transitivity (sum (map (fun j => if j =? commander then n - 1 else 0) (generals n)) + 0).
    + f_equal. apply sum_ext. intros j among. destruct (Nat.eqb_spec j commander) as [->|]; [|reflexivity].
      rewrite not_on; [reflexivity | repeat constructor; simpl; tauto|].
      intros k [<-|[]]. assumption.
    + rewrite sum_if. assert (length (filter (fun j => j =? commander) (generals n)) = 1) as once; [|lia].
      unfold generals, commander. destruct n as [|n]; [lia|]. cbn [seq filter Nat.eqb length]. f_equal.
      assert (forall k s, 1 < s -> filter (fun j => j =? 1) (seq s k) = []) as others.
      { induction k as [|k IH]; intros s big; [reflexivity|]. cbn [seq filter].
        destruct (Nat.eqb_spec s 1); [lia|]. apply IH. lia. }
      rewrite others by lia. reflexivity.
  - (* those speak who are not on the path yet *)
    rewrite paths_next, <- Nat.mul_assoc by assumption. apply sum_const. intros p p_path.
    pose proof (paths_once n r p p_path) as once. pose proof (paths_generals n r some p p_path) as among.
    pose proof (paths_length n _ p p_path) as long.
    transitivity (sum (map (fun j => if negb (on j p) then n - S (S r) else 0) (generals n))).
    + apply sum_ext. intros j j_among. assert (speaks j p = negb (on j p)) as -> by (destruct p; [discriminate long|reflexivity]).
      destruct (on j p) eqn:on_it; [reflexivity|]. cbn [negb].
      rewrite not_on; [simpl; rewrite long; reflexivity | constructor; [|assumption] | apply incl_cons; assumption].
      unfold on in on_it. destruct (in_dec Nat.eq_dec j p); [discriminate|assumption].
    + rewrite sum_if, not_on, long by assumption. reflexivity.
Qed.

(* page: enough#count *)
Lemma count_of_round n m r heard : 1 <= n -> 1 <= r -> messages n m r heard = falling n r.
Proof.
  intros some. destruct r as [|r]; [lia|]. intros _. rewrite count_messages, count_paths by assumption. reflexivity.
Qed.
