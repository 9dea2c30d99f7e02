// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {PoolLedger} from "./PoolLedger.sol";

/// @notice What a pool is for: charge, deposit, deliver, release, sell, retire, and let time pass.
abstract contract HonestLife is PoolLedger {
    function live(uint256 index, uint256 charged, uint256 delivered, uint256 waits) external acts {
        index %= SITES;
        chargeGreen(index, charged);
        deliver(index, delivered % 4 == 0 ? delivered : 0);
        publishAll(charged);
        if (waits % 2 == 0) warpToFinal(crew.last);
        ++done[Kind.LIVE];
    }

    /// @notice Minutes mostly, now and then days, and seldom weeks.
    function wait(uint256 seconds_) external acts {
        uint256 most = seconds_ % 48 == 0 ? 30 days : seconds_ % 8 == 0 ? 3 days : 2 hours;
        vm.warp(vm.getBlockTimestamp() + bound(seconds_, 1, most));
        ++done[Kind.WAIT];
    }

    /// @notice Charge and its deposit by a final leaf; most owners see to their key and their stake first.
    function depositCharge(uint256 index, uint256 charged) external acts {
        index %= SITES;
        // Debtors try too.
        for (uint256 i; i < SITES && charged % 4 == 1; ++i) {
            if (raw(accountAt(i).writtenOff) != 0) index = i;
        }
        if (charged % 4 != 0) prepare(index);
        chargeGreen(index, charged);
        publishAll(charged);
        warpToFinal(crew.last);
        LeafProof memory proof = proofAt(index);
        issue(Kind.DEPOSIT, index, address(pool), abi.encodeCall(pool.deposit, (current[index], proof)));
    }

    /// @notice Discharge, and its release by whoever comes along.
    function releaseSite(uint256 index, uint256 delivered) external acts {
        index %= SITES;
        deliver(index, delivered);
        settleAll();
        attempt(
            Kind.RELEASE,
            stranger,
            address(pool),
            abi.encodeCall(pool.release, (someProof(index, delivered >> 8)))
        );
    }

    function sell(uint256 from, uint256 to, uint256 shares) external acts {
        from = someHolder(from);
        if (from == NOBODY) return;
        shares = bound(shares, 0, held(accounts[from]));
        attempt(
            Kind.SELL,
            accounts[from],
            address(pool),
            abi.encodeCall(pool.transferShares, (accounts[to % 6], Shares.wrap(shares)))
        );
    }

    /// @notice The consumer buys from whoever has tokens, and retires them against what it has just consumed.
    function retire(uint256 from, uint256 shares, uint256 consumed) external acts {
        from = someHolder(from);
        if (from == NOBODY) return;
        address buyer = ownerAt(CONSUMER);
        Shares amount = Shares.wrap(bound(shares, 1, held(accounts[from])));
        attempt(
            Kind.SELL, accounts[from], address(pool), abi.encodeCall(pool.transferShares, (buyer, amount))
        );
        meter(CONSUMER, 0, 0, 0, uint64(bound(consumed, 1, withinPower(12_000, 2500))));
        settleAll();
        (bool ok, bytes memory answer) = attempt(
            Kind.CLAIM,
            buyer,
            address(retirements),
            abi.encodeCall(retirements.claimConsumption, (consumption, proofAt(CONSUMER)))
        );
        if (!ok) return;
        uint256 credit = abi.decode(answer, (uint256));
        uint256 energy = raw(retirements.creditOf(credit).remaining);
        uint256 balance = pool.balanceOf(buyer);
        if (balance < energy) energy = balance;
        (ok,) = attempt(
            Kind.RETIRE,
            buyer,
            address(retirements),
            abi.encodeCall(retirements.retire, (address(pool), credit, Energy.wrap(energy), buyer, ""))
        );
        if (!ok) return;
        retired += energy;
        ++roundings;
    }

    /// @notice The site's charge goes on under another share: the old entitlement ends where the new one begins, at a leaf of its own.
    function changeShare(uint256 index, uint256 share) external acts {
        index %= SITES;
        if (everGranted.length > 12) return;
        uint40 at = lastPeriod() + PERIOD;
        address owner_ = ownerAt(index);
        (bool ok,) = attempt(
            Kind.SHARE, owner_, address(pool), abi.encodeCall(pool.endEntitlement, (current[index], at))
        );
        if (!ok) return;
        SiteId id = siteAt(index);
        vm.prank(owner_);
        current[index] = entitlements.grant(
            id, Register.GREEN_CHARGE, address(pool), uint16(bound(share, 5000, 10_000)), at, 0
        );
        everGranted.push(current[index]);
        settleAll();
        LeafProof memory proof = proofAt(index);
        attempt(
            Kind.CHECKPOINT,
            stranger,
            address(entitlements),
            abi.encodeCall(entitlements.checkpoint, (current[index], proof))
        );
    }
}
