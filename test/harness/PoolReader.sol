// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {SiteId} from "../../contracts/oracle/types/Site.sol";
import {ERC20} from "solady/tokens/ERC20.sol";

/// @notice Everything that a pool and its collateral show, in one call: what a model is compared to after every step.
contract PoolReader {
    struct SiteBooks {
        IEnergyPool.Account account;
        ICollateral.Stake stake;
        ICollateral.Shortfall shortfall;
        Shares short;
        Shares uncovered;
        uint40 expiresAt;
    }

    struct Holder {
        Shares shares;
        uint256 balance;
        uint256 credit;
        uint256 cash;
    }

    struct PoolView {
        uint256 storeIndex;
        uint256 index;
        uint256 kept;
        uint256 exponent;
        uint256 rate;
        uint256 pendingLoss;
        Shares totalShares;
        uint256 totalSupply;
        Shares claims;
        Shares headroom;
        Shares liability;
        Shares writtenOff;
        Shares locked;
        bool held;
        uint256 fund;
        uint256 cash;
    }

    function read(
        IEnergyPool pool,
        ICollateral collateral,
        ERC20 token,
        SiteId[] calldata sites,
        address[] calldata accounts
    ) external view returns (PoolView memory shown, SiteBooks[] memory books, Holder[] memory holders) {
        shown = _pool(pool, collateral, token);
        books = new SiteBooks[](sites.length);
        for (uint256 i; i < sites.length; ++i) {
            books[i].account = pool.accountOf(sites[i]);
            books[i].stake = collateral.stakeOf(address(pool), sites[i]);
            books[i].shortfall = collateral.shortfallOf(address(pool), sites[i]);
            books[i].short = collateral.shortOf(address(pool), sites[i]);
            (books[i].uncovered, books[i].expiresAt) = collateral.lossOf(address(pool), sites[i]);
        }
        holders = new Holder[](accounts.length);
        for (uint256 i; i < accounts.length; ++i) {
            holders[i].shares = pool.sharesOf(accounts[i]);
            holders[i].balance = pool.balanceOf(accounts[i]);
            holders[i].credit = collateral.creditOf(accounts[i], address(token));
            holders[i].cash = token.balanceOf(accounts[i]);
        }
    }

    function _pool(IEnergyPool pool, ICollateral collateral, ERC20 token)
        private
        view
        returns (PoolView memory shown)
    {
        shown.storeIndex = pool.storeIndex();
        (shown.index,, shown.pendingLoss) = pool.shareTerms();
        shown.kept = pool.kept();
        shown.exponent = pool.exponent();
        shown.rate = pool.decayRate();
        shown.totalShares = pool.totalShares();
        shown.totalSupply = pool.totalSupply();
        shown.claims = pool.claims();
        shown.headroom = pool.headroom();
        (shown.liability, shown.writtenOff, shown.locked) = pool.totals();
        (, shown.held) = pool.inflowsPaused();
        shown.fund = collateral.compensationOf(address(pool));
        shown.cash = token.balanceOf(address(collateral));
    }
}
