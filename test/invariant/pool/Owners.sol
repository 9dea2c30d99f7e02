// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {Strangers} from "./Strangers.sol";

/// @notice What sites' owners and holders do with stakes, locked shares, tokens and sites, and what the guardian and passers-by do to them.
abstract contract Owners is Strangers {
    // ——— stakes ———

    function stakeMore(uint256 index, uint256 amount) external acts {
        amount = bound(amount, 1, 20e6);
        stakeToken.mint(stranger, amount);
        vm.prank(stranger);
        stakeToken.approve(address(collateral), amount);
        attempt(
            Kind.STAKE,
            stranger,
            address(collateral),
            abi.encodeCall(collateral.stake, (address(pool), siteAt(index % SITES), amount))
        );
    }

    /// @notice All that is free, or an amount that may be too much.
    function unbond(uint256 index, uint256 amount) external acts {
        index %= SITES;
        if (amount % 2 == 0) amount = ALL;
        else amount = bound(amount, 1, collateral.stakeOf(address(pool), siteAt(index)).stake + 1);
        (bool ok,) = attempt(
            Kind.UNBOND,
            ownerAt(index),
            address(collateral),
            abi.encodeCall(collateral.unbond, (address(pool), siteAt(index), amount))
        );
        if (ok) checkFreeStake(index);
    }

    function withdraw(uint256 index, uint256 seed) external acts {
        for (uint256 i; i < SITES && unbondingAt(index % SITES) == 0; ++i) {
            index = index % SITES + 1;
        }
        index %= SITES;
        if (unbondingAt(index) == 0) return;
        if (seed % 4 != 0) warpTo(collateral.stakeOf(address(pool), siteAt(index)).unbondedAt);
        _withdraw(index);
    }

    function _withdraw(uint256 index) internal {
        (bool ok,) = attempt(
            Kind.WITHDRAW,
            ownerAt(index),
            address(collateral),
            abi.encodeCall(collateral.withdrawStake, (address(pool), siteAt(index), stranger))
        );
        if (!ok) return;
        assertGe(
            collateral.stakeOf(address(pool), siteAt(index)).stake,
            pool.stakeNeededOf(siteAt(index)),
            "a withdrawal left too small a stake"
        );
    }

    function unbondingAt(uint256 index) private view returns (uint256) {
        return collateral.stakeOf(address(pool), siteAt(index)).unbonding;
    }

    function checkFreeStake(uint256 index) private view {
        SiteId id = siteAt(index);
        uint256 free = collateral.stakeOf(address(pool), id).stake - unbondingAt(index);
        assertGe(free, pool.stakeNeededOf(id), "too small a stake is left");
    }

    // ——— shares ———

    function unlock(uint256 index) external acts {
        index %= SITES;
        uint256 claims = raw(pool.claims());
        (bool ok,) =
            attempt(Kind.UNLOCK, ownerAt(index), address(pool), abi.encodeCall(pool.unlock, (siteAt(index))));
        if (!ok) return;
        assertEq(raw(pool.claims()), claims, "unlocking made claims");
        uint256 owed = raw(accountAt(index).liability) * WAD / pool.kept();
        assertGe(raw(accountAt(index).locked), owed / 10, "unlocked what the liability holds");
    }

    function burnLocked(uint256 index, uint256 shares) external acts {
        index %= SITES;
        uint256 locked = raw(accountAt(index).locked);
        shares = shares % 8 == 0 ? ALL : bound(shares, 0, locked / 8);
        Stand memory before = stand();
        (bool ok,) = attempt(
            Kind.BURN_LOCKED,
            ownerAt(index),
            address(pool),
            abi.encodeCall(pool.burnLocked, (siteAt(index), Shares.wrap(shares)))
        );
        if (ok) bookLocked(before);
    }

    function buyBack(uint256 from, uint256 index, uint256 shares) external acts {
        from = someHolder(from);
        if (from == NOBODY) return;
        _buyBack(
            accounts[from],
            index % SITES,
            shares % 16 == 0 ? ALL : bound(shares, 1, held(accounts[from]) / 4 + 1)
        );
    }

    function surrender(uint256 from, uint256 shares) external acts {
        from = someHolder(from);
        if (from == NOBODY) return;
        shares = bound(shares, 1, held(accounts[from]) / 4 + 1);
        (bool ok, bytes memory answer) = attempt(
            Kind.SURRENDER,
            accounts[from],
            address(pool),
            abi.encodeCall(pool.surrender, (Shares.wrap(shares)))
        );
        if (!ok) return;
        surrendered += abi.decode(answer, (uint256));
        ++roundings;
    }

    function collect(uint256 from) external acts {
        for (uint256 i; i < 6; ++i) {
            address account = accounts[(from % 6 + i) % 6];
            uint256 credit = collateral.creditOf(account, address(stakeToken));
            if (credit == 0) continue;
            (bool ok,) = attempt(
                Kind.COLLECT,
                account,
                address(collateral),
                abi.encodeCall(collateral.collect, (address(stakeToken), account))
            );
            if (ok) collected += credit;
            return;
        }
    }

    // ——— sites ———

    /// @notice A site changes hands; half of the buyers bind their key at once.
    function sellSite(uint256 index, uint256 to, uint256 seed) external acts {
        index %= SITES;
        address seller = ownerAt(index);
        address buyer = owners[to % 3].addr;
        if (buyer == seller) buyer = owners[(to % 3 + 1) % 3].addr;
        bytes memory data = abi.encodeWithSignature(
            "transferFrom(address,address,uint256)", seller, buyer, uint256(SiteId.unwrap(siteAt(index)))
        );
        attempt(Kind.SELL_SITE, seller, address(registry), data);
        if (seed % 4 != 0) rotateAt(index);
    }

    function rotate(uint256 index) external acts {
        for (uint256 i; i < SITES; ++i) {
            if (!rotateAt((index % SITES + i) % SITES)) continue;
            ++done[Kind.ROTATE];
            return;
        }
    }

    /// @notice The owner pays what it owes as far as it can, and takes the site out.
    function unpledge(uint256 index, uint256 seed) external acts {
        index %= SITES;
        if (seed % 4 != 0 && raw(accountAt(index).liability) != 0) return;
        address owner_ = ownerAt(index);
        if (held(owner_) != 0) _buyBack(owner_, index, ALL);
        Stand memory before = stand();
        (bool ok,) =
            attempt(Kind.UNPLEDGE, owner_, address(pool), abi.encodeCall(pool.unpledge, (siteAt(index))));
        if (ok) bookLocked(before);
    }

    // ——— bystanders ———

    function pause(uint256 seed) external acts {
        _pause(seed % 4 == 0);
    }

    /// @notice Tokens and stake tokens to whom they mean nothing.
    function donate(uint256 amount, uint256 from) external acts {
        amount = bound(amount, 1, 5e6);
        stakeToken.mint(address(collateral), amount);
        donated += amount;
        ++done[Kind.DONATE];
        from = someHolder(from);
        if (from == NOBODY) return;
        uint256 shares = held(accounts[from]) / 16;
        attempt(
            Kind.SELL,
            accounts[from],
            address(pool),
            abi.encodeCall(pool.transferShares, (accounts[6 + amount % 2], Shares.wrap(shares)))
        );
    }

    // ——— λ ———

    /// @notice Marks of all that owe something, a week of rest in which stores lose what they lose, and the measurement.
    function reconcile(uint256 lossPercent, uint256 seed) external acts {
        settleAll();
        if (seed % 4 != 0) {
            for (uint256 i; i < SITES; ++i) {
                if (raw(accountAt(i).liability) == 0) continue;
                uint40 standing = reconciler.markOf(address(pool), siteAt(i)).readAt;
                if (vm.getBlockTimestamp() < standing + 28 days) continue;
                LeafProof memory proof = proofAt(i);
                attempt(
                    Kind.MARK,
                    stranger,
                    address(reconciler),
                    abi.encodeCall(reconciler.mark, (address(pool), proof))
                );
            }
        }
        vm.warp(vm.getBlockTimestamp() + 7 days);
        uint256 count;
        LeafProof[] memory proofs = new LeafProof[](SITES);
        for (uint256 i; i < SITES; ++i) {
            meters[i].s -= uint64(uint256(meters[i].s) * (lossPercent % 6) / 100);
        }
        settleAll();
        for (uint256 i; i < SITES; ++i) {
            uint40 markedAt = reconciler.markOf(address(pool), siteAt(i)).readAt;
            if (markedAt != 0) proofs[count++] = proofAt(i);
        }
        assembly ("memory-safe") {
            mstore(proofs, count)
        }
        attempt(
            Kind.RECONCILE,
            stranger,
            address(reconciler),
            abi.encodeCall(reconciler.reconcile, (address(pool), proofs))
        );
    }
}
