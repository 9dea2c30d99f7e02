// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Batch, Leaf, LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../../fixtures/PoolFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Four storing sites of two owners, one of which also consumes and one exports, and what is posted of them: true leaves, false
/// ones that are revised or voided in time or become final, and readings that are missing.
abstract contract PoolWorld is PoolFixture {
    uint256 internal constant SITES = 4;
    uint256 internal constant EXPORTER = 3;
    uint256 internal constant NOBODY = type(uint256).max;
    uint256 internal constant WAD = 1e18;
    uint64 internal constant STORE = 10_000;
    uint256 internal constant PLEDGED = 0.855e6;

    /// @dev A batch that stands, and its leaves.
    struct Posting {
        Batch batch;
        Leaf[] leaves;
    }

    Vm.Wallet[] internal owners;
    address[] internal accounts;
    /// @dev The pool's present K entitlement of each site, and all that it ever had; the Intake's E entitlement of the exporter.
    uint256[SITES] internal current;
    uint256[] internal everGranted;
    uint256 internal direct;

    Posting[] internal postings;
    /// @dev Whose registers the newest batch shows too high, and what it shows.
    uint256 internal liar = NOBODY;
    Meter internal lied;
    uint256 private devices;

    address internal keeper = makeAddr("keeper");
    address internal stranger = makeAddr("stranger");
    address internal feeTaker = makeAddr("fee taker");

    function setUp() public virtual override {
        super.setUp();
        owners.push(solar.owner);
        owners.push(consumer.owner);
        owners.push(vm.createWallet("third owner"));
        Home memory second = enrolFor(owners[0], "second");
        Home memory exporter = enrolFor(owners[1], "exporter");
        nextPeriod();
        joinFleet(second);
        joinFleet(exporter);
        current[0] = charge;
        current[2] = grantAs(second, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod(), 0);
        current[3] = grantAs(exporter, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod(), 0);
        direct = grantAs(exporter, Register.DIRECT_EXPORT, address(intake), 10_000, lastPeriod(), 0);
        current[1] = grantAs(consumer, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod() + PERIOD, 0);
        for (uint256 i; i < SITES; ++i) {
            everGranted.push(current[i]);
            meters[i].s = 2000;
        }
        stakeFor(consumer.id, 60e6);
        stakeFor(second.id, 75e6);
        stakeFor(exporter.id, 90e6);
        settleAll();
        entitlements.checkpoint(current[1], proofAt(CONSUMER));
        accounts = [owners[0].addr, owners[1].addr, owners[2].addr, keeper, stranger, feeTaker];
        accounts.push(address(intake));
        accounts.push(address(collateral));
    }

    /// @dev Stakes are tight, no owner may carry more than 0.7 above 6 kWh, windows are short, and the vintage ends within a run.
    function defaultPolicy() internal view override returns (Policy memory p) {
        p = super.defaultPolicy();
        p.vintageEnd = START + 120 days;
        p.concentration = 0.7e18;
        p.concentrationFloor = 6e9;
        p.penaltyPrice = 20e6;
        p.cureTime = 12 hours;
        p.haircutDelay = 1 days;
        p.unbondingTime = 3 days;
        p.maxSilence = 2 days;
        p.depositFee = 0.01e18;
        p.feeRecipient = feeTaker;
    }

    function enrolFor(Vm.Wallet memory owner_, string memory label) private returns (Home memory home) {
        home.owner = owner_;
        home.device = vm.createWallet(string.concat(label, " device"));
        ISiteRegistry.Enrolment memory e = enrolmentOf(owner_.addr, secp256k1Key(home.device));
        bytes32 digest = enrolmentDigest(e);
        home.id = registry.enrol(e, signWith(home.device, digest), signWith(owner_, digest));
        accreditHome(home, homeCapacities());
    }

    // ——— who ———

    function siteAt(uint256 index) internal view returns (SiteId id) {
        (id,) = oracle.entryOf(crew.fleet, uint32(index));
    }

    function ownerAt(uint256 index) internal view returns (address) {
        return ownerOf(siteAt(index));
    }

    function walletOf(address owner_) private view returns (Vm.Wallet memory) {
        for (uint256 i; i < owners.length; ++i) {
            if (owners[i].addr == owner_) return owners[i];
        }
        revert("no such owner");
    }

    /// @dev A site that changed hands shows nothing until its new owner has bound a key.
    function rotateAt(uint256 index) internal returns (bool) {
        SiteId id = siteAt(index);
        if (registry.siteOf(id).rotationDue == 0) return false;
        nextPeriod();
        Vm.Wallet memory device = vm.createWallet(string.concat("device ", vm.toString(++devices)));
        rotateHome(id, walletOf(ownerOf(id)), device, lastPeriod() + PERIOD);
        nextPeriod();
        return true;
    }

    // ——— flows ———

    /// @notice Most Wh that a power can have moved from the newest batch's period to the next period end, and a given most.
    function withinPower(uint256 watts, uint256 most) internal view returns (uint256) {
        uint256 elapsed = lastPeriod() + PERIOD - crew.last.periodEnd;
        uint256 wh = watts * elapsed / 3600;
        return wh < most ? wh : most;
    }

    /// @notice Green charge that stays in store.
    function chargeGreen(uint256 index, uint256 wh) internal {
        uint64 k = uint64(bound(wh, 0, withinPower(5000, 3000)));
        uint64 s = meters[index].s + k;
        meter(index, k, k, 0, 0);
        battery(index, 0, k, s < STORE ? s : STORE);
    }

    /// @notice Discharge of at most what the store holds, which loses 5 % more.
    function deliver(uint256 index, uint256 wh) internal {
        uint64 s = meters[index].s;
        uint64 d = uint64(bound(wh, 0, uint256(s) * 95 / 100));
        uint64 drawn = uint64((uint256(d) * 100 + 94) / 95);
        battery(index, d, 0, drawn < s ? s - drawn : 0);
    }

    // ——— what is posted ———

    /// @notice Posts the truth for the next period. A false batch before it is revised, voided, or final and henceforth the truth.
    function publishAll(uint256 how) internal {
        _undoLie(how);
        publish();
        _remember();
    }

    function settleAll() internal {
        publishAll(1);
        warpToFinal(crew.last);
    }

    /// @notice Posts registers of one site that it does not have, and a state of charge. The others' are true.
    function publishLie(uint256 index, uint64 k, uint64 d, uint64 s) internal {
        _undoLie(d);
        nextPeriod();
        for (uint256 i; i < SITES; ++i) {
            show(i, Quality.MEASURED);
        }
        Meter memory at = meters[index];
        (at.g, at.k, at.c, at.d, at.s) = (at.g + k, at.k + k, at.c + k, at.d + d, s);
        (liar, lied) = (index, at);
        shown[index] = leafWith(siteAt(index), at, Quality.MEASURED);
        postShown();
        _remember();
    }

    /// @notice Posts a batch in which one site's reading is missing: its last leaf is carried.
    function publishWithout(uint256 index) internal {
        _undoLie(0);
        Leaf memory carried = shown[index];
        nextPeriod();
        for (uint256 i; i < SITES; ++i) {
            show(i, Quality.MEASURED);
        }
        shown[index] = carried;
        postShown();
        _remember();
    }

    /// @notice The truth in the place of the newest batch, if it is not final.
    function reviseNewest() internal returns (bool) {
        if (isFinal() || postings.length < 2) return false;
        uint40 now_ = uint40(vm.getBlockTimestamp());
        Crew memory crew_ = crew;
        (uint40 periodEnd, uint32 revision) = (crew_.last.periodEnd, crew_.last.revision + 1);
        // Leaves say the period that they were read at.
        vm.warp(periodEnd);
        for (uint256 i; i < SITES; ++i) {
            show(i, Quality.MEASURED);
        }
        vm.warp(now_);
        crew_.last = postings[postings.length - 2].batch;
        Batch memory batch = batchOf(crew_, periodEnd, shown);
        batch.revision = revision;
        (uint256 signers, bytes[] memory signatures) = attest(crew_, batch, 2);
        oracle.postBatch(batch, crew_.last, crew_.quorum, signers, signatures);
        crew.last = batch;
        postings.pop();
        _remember();
        liar = NOBODY;
        return true;
    }

    /// @notice The attesters are shown to have signed two roots: the newest batch is void, and the one before is the newest.
    function voidNewest() internal returns (bool) {
        if (isFinal() || postings.length < 2) return false;
        Crew memory crew_ = crew;
        Batch memory other = abi.decode(abi.encode(crew_.last), (Batch));
        other.dataHash = keccak256(abi.encode(other.dataHash));
        (uint256 signers, bytes[] memory signatures) = attest(crew_, other, 2);
        oracle.proveTwoRoots(crew_.last, other, crew_.quorum, signers, signatures);
        postings.pop();
        Posting storage last = postings[postings.length - 1];
        crew.last = last.batch;
        for (uint256 i; i < SITES; ++i) {
            shown[i] = last.leaves[i];
        }
        liar = NOBODY;
        return true;
    }

    /// @notice A proof from the newest batch of which leaves are final, or (once in eight) from any.
    function someProof(uint256 index, uint256 seed) internal view returns (LeafProof memory) {
        uint256 at = postings.length - 1;
        if (seed % 8 == 7) at = (seed >> 8) % postings.length;
        else if (!isFinal() && at != 0) --at;
        return proofOf(postings[at].batch, postings[at].leaves, index);
    }

    /// @notice Makes the newest batch a final one that is young enough to be deposited by.
    function freshen() internal {
        if (!isFinal()) warpToFinal(crew.last);
        if (vm.getBlockTimestamp() > crew.last.periodEnd + 5 hours) settleAll();
    }

    function isFinal() internal view returns (bool) {
        uint40 postedAt = oracle.batchOf(crew.fleet, crew.last.periodEnd).postedAt;
        return vm.getBlockTimestamp() >= oracle.finalAt(postedAt);
    }

    /// @dev The truth must grow from what stands: registers never run backwards.
    function _undoLie(uint256 how) private {
        if (liar == NOBODY) return;
        if (!isFinal() && (how % 2 == 0 ? reviseNewest() : voidNewest())) return;
        Meter storage at = meters[liar];
        (at.g, at.k, at.c, at.d) = (lied.g, lied.k, lied.c, lied.d);
        liar = NOBODY;
    }

    function _remember() private {
        Posting storage posting = postings.push();
        posting.batch = crew.last;
        delete posting.leaves;
        for (uint256 i; i < shown.length; ++i) {
            posting.leaves.push(shown[i]);
        }
    }
}
