(** * Generals, protocols, executions, and what they must achieve

    The definitions "Protocol for oral messages" (lecture 4), "Protocol" and "Execution and view" (lecture 3), and the
    conditions IC1 and IC2 (lecture 2). Generals are numbered from 1, and 1 is the commander. *)
From Coq Require Export Arith Bool List Lia.
Export ListNotations.

Inductive order := attack | retreat.

Notation general := nat (only parsing).
Notation round := nat (only parsing).
Definition commander : general := 1.

(** The generals 1 … n, and the lieutenants 2 … n. *)
Definition generals (n : nat) : list general := seq 1 n.
Definition is_lieutenant (n : nat) (i : general) : Prop := 2 <= i <= n.

(** What a general is given before anything begins: the commander its order, everybody else nothing. *)
Definition given (o : order) (i : general) : option order :=
  if i =? commander then Some o else None.

(** A deterministic protocol with messages in rounds 1 … [rounds]. States and texts are anything. *)
Record protocol := {
  rounds : nat;
  state : Type;
  text : Type;
  start : general -> option order -> state;
  sends : general -> state -> round -> general -> option text;
  next : general -> state -> round -> list (general * text) -> state;
  decision : general -> state -> order }.

(** The messages that reach [i], with their senders, where [m j] is what [j] sends to [i]. *)
Definition inbox {T} (n : nat) (i : general) (m : general -> option T) : list (general * T) :=
  flat_map (fun j => if j =? i then [] else match m j with Some t => [(j, t)] | None => [] end) (generals n).

(* page: too-few#neighbours *)
Lemma inbox_ext {T} n i (m m' : general -> option T) :
  (forall j, In j (generals n) -> j <> i -> m j = m' j) -> inbox n i m = inbox n i m'.
Proof.
  unfold inbox; induction (generals n) as [|j l IH]; intros same; simpl; [reflexivity|].
  destruct (Nat.eqb_spec j i) as [->|different].
  - apply IH; intros; apply same; simpl; auto.
  - rewrite (same j) by (simpl; auto). f_equal. apply IH; intros; apply same; simpl; auto.
Qed.

(** An execution among [n] generals: who is a traitor, what was ordered, and what the traitors say to whom in which
    round. Everything else follows. *)
Section Execution.
  Variables (n : nat) (P : protocol) (traitor : general -> bool) (o : order).
  Variable script : round -> general -> general -> option (text P).

  Definition says (s : general -> state P) (r : round) (j i : general) : option (text P) :=
    if traitor j then script r j i else sends P j (s j) r i.

  (** The state of a general after round [r]. A traitor’s is never looked at. *)
  Fixpoint after (r : round) (i : general) : state P :=
    match r with
    | 0 => start P i (given o i)
    | S q => next P i (after q i) r (inbox n i (fun j => says (after q) r j i))
    end.

  Definition decides (i : general) : order := decision P i (after (rounds P) i).

  Definition loyal_lieutenant (i : general) : Prop := is_lieutenant n i /\ traitor i = false.

  (** Loyal lieutenants decide alike. *)
  Definition IC1 : Prop :=
    forall i j, loyal_lieutenant i -> loyal_lieutenant j -> decides i = decides j.

  (** A loyal commander is obeyed by every loyal lieutenant. *)
  Definition IC2 : Prop :=
    traitor commander = false -> forall i, loyal_lieutenant i -> decides i = o.
End Execution.

Definition traitors_among (traitor : general -> bool) (l : list general) : nat :=
  length (filter traitor l).

(** A protocol works for [n] generals and [f] traitors if IC1 and IC2 hold in every execution in which at most [f] of
    the [n] are traitors. *)
Definition works (P : protocol) (n f : nat) : Prop :=
  forall traitor o script, traitors_among traitor (generals n) <= f ->
  IC1 n P traitor o script /\ IC2 n P traitor o script.

(** What came from [j], if anything did. *)
Definition from {T} (j : general) (messages : list (general * T)) : option T :=
  match find (fun m => fst m =? j) messages with Some (_, t) => Some t | None => None end.

(* page: too-few#too-many *)
Lemma from_inbox {T} n i j (m : general -> option T) : In j (generals n) -> j <> i -> from j (inbox n i m) = m j.
Proof.
  unfold inbox, from. generalize (seq_NoDup n 1). unfold generals.
  induction (seq 1 n) as [|a l IH]; simpl; [tauto|]. intros once among different. inversion_clear once as [|? ? new].
  destruct (Nat.eqb_spec a j) as [->|not_j].
  - destruct (Nat.eqb_spec j i); [tauto|]. destruct (m j) as [t|]; simpl; [rewrite Nat.eqb_refl; reflexivity|].
    clear IH among. induction l as [|b l IH]; [reflexivity|]. simpl in *.
    destruct (Nat.eqb_spec b i); simpl; [apply IH; inversion H; tauto|].
    destruct (m b); simpl; [|apply IH; inversion H; tauto].
    destruct (Nat.eqb_spec b j); [tauto|]. apply IH; inversion H; tauto.
  - destruct among as [->|among]; [tauto|].
    destruct (a =? i); simpl; [apply IH; auto|].
    destruct (m a); simpl; [|apply IH; auto].
    destruct (Nat.eqb_spec a j); [tauto|]. apply IH; auto.
Qed.
