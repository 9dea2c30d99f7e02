// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {Batch} from "../../contracts/oracle/types/Measurement.sol";
import {SiteId} from "../../contracts/oracle/types/Site.sol";
import {TradingHandler} from "./PoolTrading.sol";

/// @notice What owners do who would cheat, and what anybody does about it.
contract PoolHandler is TradingHandler {
    // ——— cheating ———

    /// @notice The owner empties a part of the store past the meter; anybody may prove it.
    function steal(uint256 index, uint256 part, bool proved) external {
        index %= SITES;
        Meter storage at = meters[index];
        at.s -= uint64(uint256(at.s) * bound(part, 0, 100) / 100);
        settleAndBook();
        if (proved) proveAt(index);
    }

    /// @notice A deposit on a leaf that is not final. @param extra Wh that attesters made up: that batch is voided.
    function depositEarly(uint256 index, uint16 wh, uint16 extra, bool honest) external {
        index %= SITES;
        uint64 charged = uint64(bound(wh, 1, 2000));
        meter(index, charged, charged, 0, 0);
        uint64 s = meters[index].s + charged;
        battery(index, 0, charged, s > 10_000 ? 10_000 : s);
        Batch memory previous = crew.last;
        Meter memory truth = meters[index];
        uint64 made = honest ? 0 : uint64(bound(extra, 1, 2000));
        meter(index, made, made, 0, 0);
        battery(index, 0, made, truth.s + made);
        publish();
        book();
        depositEarlyAt(index);
        if (honest) {
            warpToFinal(crew.last);
            return book();
        }
        voidLast();
        (meters[index], crew.last) = (truth, previous);
    }

    function depositEarlyAt(uint256 index) private {
        stakeFor(siteAt(index), 4e6);
        bytes memory call =
            abi.encodeCall(intake.depositEarly, (address(pool), current[index], proofAt(index)));
        (bool ok, bytes memory answer) = send("depositEarly", ownerOf(siteAt(index)), address(intake), call);
        if (!ok) return;
        mintedEnergy += abi.decode(answer, (uint256));
        ++events;
        requireAnswered(index);
    }

    /// @dev The attesters signed another batch for the same period.
    function voidLast() private {
        Batch memory other = crew.last;
        other.dataHash = keccak256("other");
        Crew memory crew_ = crew;
        (uint256 signers, bytes[] memory signatures) = attest(crew_, other, crew_.quorum.threshold);
        oracle.proveTwoRoots(crew_.last, other, crew_.quorum, signers, signatures);
    }

    function unbond(uint256 index, uint256 amount) external {
        SiteId id = siteAt(index);
        uint256 asked = amount % 3 == 0 ? ALL : bound(amount, 0, bondAt(index).stake + 1);
        bytes memory call = abi.encodeCall(collateral.unbond, (address(pool), id, asked));
        send("unbond", ownerOf(id), address(collateral), call);
    }

    function withdrawStake(uint256 index, bool waiting) external {
        SiteId id = siteAt(index);
        ICollateral.Stake memory bond = bondAt(index);
        if (bond.unbonding == 0) return;
        if (waiting && vm.getBlockTimestamp() < bond.unbondedAt) vm.warp(bond.unbondedAt);
        book();
        bytes memory call = abi.encodeCall(collateral.withdrawStake, (address(pool), id, ownerOf(id)));
        send("withdrawStake", ownerOf(id), address(collateral), call);
    }

    function stake(uint256 index, uint256 amount) external {
        stakeFor(siteAt(index), bound(amount, 0, 3e6));
    }

    /// @notice Tokens that arrive without a word: nobody may have them.
    function donate(uint256 amount) external {
        amount = bound(amount, 0, 1e9);
        stakeToken.mint(address(collateral), amount);
        donated += amount;
    }

    function burnLocked(uint256 index, uint256 shares) external {
        SiteId id = siteAt(index);
        Shares amount = Shares.wrap(bound(shares, 0, Shares.unwrap(accountAt(index).locked)));
        send("burnLocked", ownerOf(id), address(pool), abi.encodeCall(pool.burnLocked, (id, amount)));
    }

    function unlock(uint256 index) external {
        SiteId id = siteAt(index);
        send("unlock", ownerOf(id), address(pool), abi.encodeCall(pool.unlock, (id)));
    }

    function setDecayRate(uint256 rate) external {
        bytes memory call = abi.encodeCall(pool.setDecayRate, (bound(rate, 0, 20_000_000_000)));
        send("setDecayRate", address(reconciler), address(pool), call);
    }

    // ——— cure ———

    function prove(uint256 index) external {
        proveAt(index % SITES);
    }

    function settleSite(uint256 index) external {
        index %= SITES;
        bytes memory call = abi.encodeCall(pool.settle, (proofAt(index)));
        (bool ok, bytes memory answer) = send("settle", keeper, address(pool), call);
        if (!ok) return;
        (uint256 owed, uint256 covered) = abi.decode(answer, (uint256, uint256));
        if (owed <= covered || caseAt(index).stage != ICollateral.Stage.NONE) return;
        proveAt(index);
        if (caseAt(index).stage == ICollateral.Stage.NONE) fail_("a shortfall cannot be proved");
    }

    function proveUnsettled(uint256 index, bool waiting) external {
        index %= SITES;
        uint40 due = accountAt(index).earlyDue;
        if (due == 0) return;
        if (waiting && vm.getBlockTimestamp() <= due) vm.warp(due + 1);
        bytes memory call = abi.encodeCall(collateral.proveUnsettled, (address(pool), siteAt(index)));
        send("proveUnsettled", keeper, address(collateral), call);
    }

    function cure(uint256 index, uint64 s) external {
        index %= SITES;
        if (caseAt(index).stage == ICollateral.Stage.NONE) return;
        meters[index].s = uint64(bound(s, 0, 10_000));
        settleAndBook();
        send(
            "cure",
            keeper,
            address(collateral),
            abi.encodeCall(collateral.cure, (address(pool), proofAt(index)))
        );
    }

    /// @notice Whatever comes next for a shortfall: enforcement, a fill, the haircut; seven times in eight when its time has come.
    function goOn(uint256 index, uint256 from, uint256 shares, uint8 mode) external {
        index %= SITES;
        ICollateral.Shortfall memory open = caseAt(index);
        if (open.stage == ICollateral.Stage.CURE) {
            if (mode % 8 != 0) toTime(open.provedAt + 1 days);
            enforceAt(index);
        } else if (open.stage == ICollateral.Stage.AUCTION) {
            if (mode % 2 == 0) fillAt(index, from, shares);
            if (mode % 8 != 0) {
                toTime(open.announcedAt == 0 ? open.auctionAt + 6 hours : open.announcedAt + 2 days);
            }
            haircutAt(index);
        }
    }

    function close(uint256 index) external {
        if (caseAt(index).stage == ICollateral.Stage.NONE) return;
        bytes memory call = abi.encodeCall(collateral.close, (address(pool), siteAt(index)));
        send("close", keeper, address(collateral), call);
    }

    function showLoss(uint256 index, uint64 s) external {
        index %= SITES;
        uint64 was = meters[index].s;
        meters[index].s = uint64(bound(s, 0, was));
        publish();
        book();
        bytes memory call = abi.encodeCall(collateral.showLoss, (address(pool), proofAt(index)));
        send("showLoss", keeper, address(collateral), call);
        warpToFinal(crew.last);
        book();
    }

    function dropLoss(uint256 index) external {
        (, uint40 expiresAt) = collateral.lossOf(address(pool), siteAt(index));
        if (expiresAt == 0) return;
        toTime(expiresAt + 1);
        send(
            "dropLoss",
            keeper,
            address(collateral),
            abi.encodeCall(collateral.dropLoss, (address(pool), siteAt(index)))
        );
    }

    function collect(uint256 who) external {
        address account = actor(who);
        if (collateral.creditOf(account, address(stakeToken)) == 0) return;
        send(
            "collect",
            account,
            address(collateral),
            abi.encodeCall(collateral.collect, (address(stakeToken), account))
        );
    }

    // ——— steps ———

    function toTime(uint256 time) private {
        if (vm.getBlockTimestamp() < time) vm.warp(time);
        book();
    }

    function proveAt(uint256 index) private {
        bytes memory call = abi.encodeCall(collateral.proveShortfall, (address(pool), proofAt(index)));
        send("prove", keeper, address(collateral), call);
    }

    function enforceAt(uint256 index) private {
        bytes memory call = abi.encodeCall(collateral.enforce, (address(pool), siteAt(index)));
        send("enforce", keeper, address(collateral), call);
    }

    /// @dev Of anybody's shares, its own operator's too; now and then a single one.
    function fillAt(uint256 index, uint256 from, uint256 shares) private {
        address seller = actor(from);
        uint256 held = Shares.unwrap(pool.sharesOf(seller));
        if (held == 0) return;
        Shares amount = Shares.wrap(shares % 5 == 0 ? 1 : bound(shares, 1, held));
        uint256 before = bondAt(index).stake;
        uint256 energy = claims();
        bytes memory call = abi.encodeCall(collateral.fill, (address(pool), siteAt(index), amount, 0, seller));
        (bool ok,) = send("fill", seller, address(collateral), call);
        if (!ok) return;
        energy = (energy - claims()) * pool.index() / WAD;
        if ((before - bondAt(index).stake) * 1e9 > energy * 0.5e6) fail_("paid more than the penalty price");
    }

    /// @dev What holders lose is what is short beyond the headroom, to the unit; the stake pays for it as far as it goes.
    function haircutAt(uint256 index) private {
        uint256 short = Shares.unwrap(collateral.shortOf(address(pool), siteAt(index)));
        (Shares liability, Shares writtenOff,) = pool.totals();
        uint256 backing = (Shares.unwrap(liability) - Shares.unwrap(writtenOff)) * WAD;
        (uint256 kept, uint256 claimed) = (pool.kept(), claims());
        bytes memory call = abi.encodeCall(collateral.haircut, (address(pool), siteAt(index)));
        (bool ok, bytes memory answer) = send("haircut", keeper, address(collateral), call);
        if (!ok || !abi.decode(answer, (bool))) return;
        ++done["applied"];
        uint256 lost = claimed * (kept - pool.kept());
        if (lost != 0) ++done["lost"];
        uint256 borne = backing - claimed * kept;
        uint256 uncovered = short * WAD > borne ? short * WAD - borne : 0;
        if (lost < uncovered || lost > uncovered + (claimed > WAD ? claimed : WAD)) {
            fail_("holders lost other than what nothing covered");
        }
    }
}
