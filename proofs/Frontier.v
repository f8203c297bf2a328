(** * OM(m) unrolled into rounds (lecture 5), and the frontier: [n > 3f] exactly

    The recursion of [Enough] names votes inside votes. Here it is a protocol in the sense of [Model]: m + 1 rounds of
    sheets that say what was heard along each path. *)
From Book Require Import Model Enough TooFew TooMany.

Definition path := list general.
Definition same_path : forall p q : path, {p = q} + {p <> q} := list_eq_dec Nat.eq_dec.
Definition on (j : general) (p : path) : bool := if in_dec Nat.eq_dec j p then true else false.

Definition sheet := list (path * order).

(** What a sheet says about a path: its first entry for it. *)
Definition entry (s : sheet) (p : path) : option order :=
  match find (fun e => if same_path (fst e) p then true else false) s with Some (_, v) => Some v | None => None end.

Section Unrolled.
  Variables n m : nat.

  (** The paths of length [r], the last general first: the commander, and then different lieutenants. *)
  Fixpoint paths (r : nat) : list path :=
    match r with
    | 0 => [[]]
    | 1 => [[commander]]
    | S r => flat_map (fun p => map (fun j => j :: p) (filter (fun j => negb (on j p)) (generals n))) (paths r)
    end.

  Definition speaks (j : general) (p : path) : bool :=
    match p with [] => j =? commander | _ => negb (on j p) end.

  (** In each round everybody passes on what it heard in the round before, to those who have not handled it. What a
      general heard along the empty path is its order. *)
  Definition relayed (j : general) (heard : path -> order) (r : round) (i : general) : sheet :=
    flat_map (fun p => if speaks j p && negb (on i (j :: p)) then [(j :: p, heard p)] else []) (paths (pred r)).

  (** What [i] takes in the OM([k]) of the last general on [p]. *)
  Fixpoint result (k : nat) (p : path) (l : list general) (i : general) (heard : path -> order) : order :=
    match k with
    | 0 => heard p
    | S k => majority (map (fun j => if j =? i then heard p
                                     else result k (j :: p) (without j l) i heard) l)
    end.

  Definition lieutenants : list general := seq 2 (n - 1).

  Definition OM : protocol := {|
    rounds := S m;
    state := path -> order;
    text := sheet;
    start i o p := or_retreat o;
    sends j heard r i := Some (relayed j heard r i);
    next i heard r messages p :=
      if length p =? r
      then match p with
           | j :: _ => match from j messages with Some s => or_retreat (entry s p) | None => retreat end
           | [] => heard p
           end
      else heard p;
    decision i heard := result m [commander] lieutenants i heard |}.

  (* page: enough#enough *)
  Lemma path_grows j p : p <> [] -> In p (paths (length p)) -> In j (generals n) -> on j p = false ->
    In (j :: p) (paths (length (j :: p))).
  Proof.
    intros some p_path j_among new. destruct p as [|c p]; [tauto|].
    change (paths (length (j :: c :: p))) with (flat_map (fun p => map (fun j => j :: p)
      (filter (fun j => negb (on j p)) (generals n))) (paths (length (c :: p)))).
    apply in_flat_map. exists (c :: p). split; [assumption|]. apply (in_map (fun j => j :: c :: p)), filter_In. rewrite new. auto.
  Qed.

  Section Execution.
    Variables (traitor : general -> bool) (o : order) (script : round -> general -> general -> option sheet).
    Notation after := (after n OM traitor o script).

    (** What a traitor says along a path: what its sheet says there. *)
    Definition lie (p : path) (i : general) : option order :=
      match p with
      | [] => None
      | j :: _ => match script (length p) j i with Some s => entry s p | None => None end
      end.

    (** What was heard along a path stays. *)
    (* page: enough#enough *)
    Lemma heard_stays r p i : length p <= r -> after r i p = after (length p) i p.
    Proof.
      induction r as [|r IH]; intros early; [replace (length p) with 0 by lia; reflexivity|].
      destruct (Nat.eq_dec (length p) (S r)) as [->|before]; [reflexivity|].
      cbn [Model.after next OM]. destruct (Nat.eqb_spec (length p) (S r)); [lia|]. apply IH; lia.
    Qed.

    (* page: enough#enough *)
    Lemma entry_relayed j heard r i p : In p (paths (pred r)) -> speaks j p = true -> on i (j :: p) = false ->
      entry (relayed j heard r i) (j :: p) = Some (heard p).
    Proof.
      intros among speaker receiver. unfold entry.
      assert (In (j :: p, heard p) (relayed j heard r i)) as there.
      { apply in_flat_map. exists p. rewrite speaker, receiver. simpl; auto. }
      destruct (find _ _) as [[q v]|] eqn:found.
      - apply find_some in found as [here this]. cbn [fst] in this. destruct (same_path q (j :: p)) as [->|]; [|discriminate].
        apply in_flat_map in here as (q & _ & here).
        destruct (speaks j q && negb (on i (j :: q))); [|destruct here].
        destruct here as [here|[]]. congruence.
      - apply find_none with (1 := found) in there. cbn [fst] in there.
        destruct (same_path (j :: p) (j :: p)); [discriminate | tauto].
    Qed.

    (** What [i] hears from [c] along [p]: what [c] heard along [p], if [c] is loyal. *)
    (* page: enough#enough *)
    Lemma hears c p i : In c (generals n) -> In p (paths (length p)) -> speaks c p = true -> on i (c :: p) = false ->
      after (S (length p)) i (c :: p) = received traitor lie c p (after (length p) c p) i.
    Proof.
      intros c_among p_path speaker receiver.
      cbn [Model.after next OM]. cbn [length]. rewrite Nat.eqb_refl.
      assert (c <> i) by (intros ->; unfold on in receiver; destruct (in_dec _ _ _); simpl in *; [discriminate|tauto]).
      rewrite from_inbox by assumption. unfold says, received.
      destruct (traitor c); unfold lie; cbn [length].
      - destruct (script _ _ _); reflexivity.
      - cbn [sends OM]. rewrite entry_relayed by assumption. reflexivity.
    Qed.

    (** The vote of [c] after [p] in the recursion is the vote at [c :: p] in the tree. *)
    (* page: enough#enough *)
    Lemma takes_result k : forall c p v l i,
      length p + k = m -> In c (generals n) -> In p (paths (length p)) -> speaks c p = true ->
      In (c :: p) (paths (length (c :: p))) ->
      NoDup l -> (forall j, In j l -> In j (generals n) /\ on j (c :: p) = false) -> In i l ->
      (traitor c = false -> v = after (length p) c p) ->
      takes traitor lie k c p v l i = result k (c :: p) l i (after (S m) i).
    Proof.
      induction k as [|k IH]; intros c p v l i level c_among p_path speaker cp_path once off i_among holds;
        assert (forall j, In j l -> after (S (length p)) j (c :: p) = received traitor lie c p v j) as receives
          by (intros j among; rewrite hears by (auto; apply off; assumption); unfold received;
              destruct (traitor c); [reflexivity | symmetry; apply holds; reflexivity]);
        assert (after (S m) i (c :: p) = received traitor lie c p v i) as own
          by (rewrite heard_stays by (simpl; lia); apply receives; assumption).
      - symmetry. exact own.
      - simpl. f_equal. apply map_ext_in. intros j j_among. destruct (off j j_among) as [j_general j_off].
        destruct (Nat.eqb_spec j i) as [->|different]; [symmetry; exact own|].
        apply IH; auto.
        + simpl; lia.
        + simpl. rewrite j_off. reflexivity.
        + apply path_grows; auto; discriminate.
        + apply without_once; assumption.
        + intros h h_among. apply without_in in h_among as [h_among h_not_j].
          destruct (off h h_among) as [h_general h_off]. split; [assumption|].
          unfold on in *. destruct (in_dec Nat.eq_dec h (c :: p)); [discriminate|].
          destruct (in_dec Nat.eq_dec h (j :: c :: p)) as [[|]|]; (congruence || tauto).
        + apply without_in; auto.
        + intros _. symmetry. apply receives; assumption.
    Qed.

    (** What is decided after round m + 1 is what is taken in the outermost OM(m). *)
    (* page: enough#enough *)
    Lemma decides_takes i : is_lieutenant n i ->
      decides n OM traitor o script i = takes traitor lie m commander [] o lieutenants i.
    Proof.
      intros [low high]. symmetry. unfold decides. cbn [decision OM rounds]. apply takes_result; simpl; auto.
      - unfold generals, commander. apply in_seq; lia.
      - apply seq_NoDup.
      - intros j among. unfold lieutenants in among. apply in_seq in among. split.
        + unfold generals. apply in_seq; lia.
        + unfold on, commander. destruct (in_dec _ _ _) as [[|[]]|]; [lia | reflexivity].
      - unfold lieutenants. apply in_seq; lia.
    Qed.
  End Execution.
End Unrolled.

(** Proposition "Levels to spare" and Theorem "More than three times the traitors", for the protocol. *)
(* page: enough#to-spare *)
Lemma OM_works_with_levels_to_spare n m f : f <= m -> n > 2 * f + m -> works (OM n m) n f.
Proof.
  intros at_most many traitor o script few.
  assert (generals n = commander :: lieutenants n) as everyone
    by (unfold generals, lieutenants; replace n with (S (n - 1)) at 1 by lia; reflexivity).
  rewrite everyone in few.
  destruct (levels_to_spare traitor (lie script) m f commander [] o (lieutenants n)) as [IC1 IC2]; auto.
  { apply seq_NoDup. }
  { simpl. unfold lieutenants. rewrite seq_length. lia. }
  assert (forall i, is_lieutenant n i -> In i (lieutenants n)) as among
    by (unfold is_lieutenant, lieutenants; intros; apply in_seq; lia).
  split.
  - intros i h [i_lieutenant i_loyal] [h_lieutenant h_loyal]. rewrite !decides_takes by assumption. auto.
  - intros commander_loyal i [i_lieutenant i_loyal]. rewrite decides_takes by assumption. auto.
Qed.

(* page: enough#enough *)
Lemma OM_works n m : n > 3 * m -> works (OM n m) n m.
Proof. intros many. apply OM_works_with_levels_to_spare; lia. Qed.

(** The title of the book. *)
(* page: three-f-plus-one *)
Lemma frontier n f : 3 <= n -> 1 <= f -> (exists P, works P n f) <-> n >= 3 * f + 1.
Proof.
  intros three traitors. split.
  - intros [P w]. destruct (Nat.le_gt_cases n (3 * f)) as [few|many]; [|lia].
    destruct (third_too_many P n f (conj three few) w).
  - intros many. exists (OM n f). apply OM_works. lia.
Qed.
